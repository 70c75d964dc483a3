/**
 * What dossiers cost, and what was paid for them. The amounts are data: {@code procedures/fees.yaml}.
 * Source: domain.md 4.7.
 */
package eborder.dossier.fee;
