/**
 * The catalogue of procedures and permit services, as data with dates and legal sources.
 * Loaded once from {@code procedures/*.yaml}, strictly; nothing here knows a single procedure by name.
 * Start at {@code ProcedureCatalogue}. Source: domain.md 1 and 4.4.
 */
package eborder.procedure;
