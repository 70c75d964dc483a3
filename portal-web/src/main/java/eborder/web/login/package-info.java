/**
 * Coming in: sign-in, the first page by role, the own password.
 * Sources: reliability.md T13-T15, T19; users.md 4 (WCAG 3.3.8: paste and password managers work).
 */
package eborder.web.login;
