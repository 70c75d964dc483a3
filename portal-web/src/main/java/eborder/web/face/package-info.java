/**
 * What every page is made with: words in the reader's language, moments in Vietnam time, navigation, preferences.
 * On pages: {@code m} for texts, {@code when} for time, {@code face} for language and theme, {@code nav} for places.
 * Design: portal-web/README.md.
 */
package eborder.web.face;
