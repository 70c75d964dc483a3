package eborder.exchange;

import java.util.List;

/** Carries notices to one partner and waits for its receipt. */
public interface PartnerLink {
    Partner partner();

    /** Whether there is anybody to send to; if not, notices wait in the outbox. */
    boolean isConnected();

    /** How many notices one message may hold. */
    int most();

    /** How many messages may be on their way at once, each about other order keys; from 1. */
    int atOnce();

    /**
     * Returns once the partner has acknowledged all of them; repeating the same notices is harmless.
     *
     * @param notices at least one, at most {@link #most}, no two with the same order key
     * @throws eborder.shared.Problem DELIVERY_FAILED if there is no good receipt, with fact {@code retryAfter} in seconds if the partner asked
     *     for a pause; DELIVERY_REFUSED if they will never be taken as they are, all of them together
     */
    Exchange deliver(List<Notice> notices);
}
