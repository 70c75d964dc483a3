/**
 * The public-service portal of the Ministry of Defence: the dossier sync of the national portal (single-window.md 5). {@code ministry/portal-v1.yaml}
 * says what things are called there. Start at {@code MinistryLink}.
 */
package eborder.singlewindow.ministry;
