/**
 * Dossiers: drafts, frozen versions, decisions, and the one table of their states.
 * {@code dossier.check} asks the questions; {@code filing} and {@code review} act.
 * Sources: domain.md 2, 4.3, 4.5.
 */
package eborder.dossier;
