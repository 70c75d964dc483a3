/** The officer's signing sitting, on every page where decisions are signed. */
package eborder.web.sitting;
