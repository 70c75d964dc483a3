/**
 * The filer's deeds: open a port call, draft, import lists, file.
 * Start at {@code Filing.file}; {@code MyDossiers} is what the filer sees.
 * Sources: domain.md 1.3 (P01), 2.16, 4.2.
 */
package eborder.filing;
