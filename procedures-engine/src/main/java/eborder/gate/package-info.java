/**
 * The gate: a scan becomes a verdict by the decision table, and every check is kept.
 * Start at {@code GateDesk.check}; {@code GateRules} is the table.
 * Sources: domain.md 3.3 and 3.4, gate.md.
 */
package eborder.gate;
