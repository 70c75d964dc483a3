/**
 * Messages in Vietnamese and English: one bundle per subject, the same keys in both.
 * Start at {@code Messages}.
 */
package eborder.i18n;
