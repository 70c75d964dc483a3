/**
 * Everyone's deeds, append-only, linked into a hash chain after their commit.
 * Below all other rooms: imports only {@code shared}. Source: reliability.md T09.
 * Start at {@code AuditTrail.record}; {@code eborder.command.VerifyAudit} is the stranger's check.
 */
package eborder.audit;
