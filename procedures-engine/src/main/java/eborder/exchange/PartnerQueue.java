package eborder.exchange;

/**
 * How far behind a partner is.
 *
 * @param unsent notices without an acknowledgement, those that were given up not counted
 * @param oldestSeconds how long the oldest of them has waited, 0 if there is none
 * @param parked notices that were refused, or given up after many tries
 */
public record PartnerQueue(Partner partner, long unsent, long oldestSeconds, long parked) {}
