/**
 * Whether the Ministry's portal holds of our dossiers what we told it: compared once a day, mended where that can be done from here. Source:
 * single-window.md 5. Start at {@code Reconciling}; what is told in the first place is {@code eborder.dossier.ResultNotices}.
 */
package eborder.dossier.result;
