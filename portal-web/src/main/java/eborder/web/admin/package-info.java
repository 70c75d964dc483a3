/**
 * The administrator's pages: companies, accounts, one-time passwords.
 * Administrators decide nothing about dossiers (domain.md 4.1).
 */
package eborder.web.admin;
