package eborder.exchange;

import java.time.Instant;

/**
 * How it stands with a partner.
 *
 * @param since of the breaker's state, null if nothing has ever gone wrong
 * @param lastError code of the failures in a row, null if the last one succeeded
 * @param queue what waits
 * @param lastHour notices with a receipt from the last hour
 * @param p95Millis from a notice's deed to its receipt, of those, in milliseconds; null if there were none
 * @param lastAt when the newest of them was received, or null
 */
public record PartnerState(
        Partner partner,
        Breaker.State breaker,
        Instant since,
        String lastError,
        PartnerQueue queue,
        long lastHour,
        Long p95Millis,
        Instant lastAt) {}
