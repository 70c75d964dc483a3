/**
 * The officers' deeds: the inbox by deadline, claim, decide, forms 06 and 10, and prints of what was filed.
 * A decision names the version it was made on; a stale one is refused.
 * Sources: domain.md 2.10, 4.3 to 4.5.
 */
package eborder.review;
