/**
 * Fees paid online through the national payment platform. Source: domain.md 4.7 and the table of neighbour systems.
 * Start at {@code Paying.ask}; {@code OnlinePayments} speaks with the platform, {@code PaymentSettlement} keeps what it says.
 */
package eborder.dossier.payment;
