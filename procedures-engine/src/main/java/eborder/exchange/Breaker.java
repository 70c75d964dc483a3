package eborder.exchange;

import java.time.Instant;

/**
 * The circuit breaker of a partner.
 *
 * @param since of the state
 * @param failures in a row
 * @param lastError code of the newest of them, or null
 */
public record Breaker(Partner partner, State state, Instant since, int failures, String lastError) {
    /** What is done with notices that are due. */
    public enum State {
        /** Whatever is due is sent. */
        CLOSED,
        /** Nothing is sent for a while. */
        OPEN,
        /** The next notice shows whether the partner is back. */
        HALF_OPEN
    }
}
