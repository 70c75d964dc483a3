/**
 * Everyone's deeds, append-only, linked into a hash chain.
 * Below all other rooms: imports only {@code shared}.
 * Start at {@code AuditTrail.record}; {@code VerifyAudit} is the stranger's check.
 */
package eborder.audit;
