/**
 * Commands for the operator, run beside the portal with a plain database connection: they must work when the portal does
 * not, and check it without trusting it. The only place in the engine that speaks JDBC itself.
 * {@code VerifyAudit} checks the audit trail, {@code VerifyArchive} the messages too; {@code CreateAdministrator} makes the first account.
 */
package eborder.command;
