/**
 * Permits: from request over approval to VALID, revoked or expired; their seals and their sheets.
 * {@code PermitDesk} is the use case, {@code PermitSigning} the relay that prints, seals and signs.
 * Sources: domain.md 3, gate.md 1 and 2.
 */
package eborder.permit;
