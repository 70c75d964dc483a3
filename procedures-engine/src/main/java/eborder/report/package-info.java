/**
 * What is read across the rooms: trails, figures, dashboards.
 * Reads from all other rooms, changes nothing, and no room imports it.
 * Start at {@code DossierTrail}.
 */
package eborder.report;
