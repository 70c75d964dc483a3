package eborder.exchange;

import eborder.shared.Contract;

/** Carries crossings to the Immigration Department and waits for its signed receipt (single-window.md 5). */
@Contract
public interface CrossingLink {
    /** Whether there is anybody to send to; if not, crossings wait in the outbox. */
    boolean isConnected();

    /**
     * Sends a crossing; repeating it is harmless.
     *
     * @return the receipt with its signature, which was verified
     * @throws eborder.shared.Problem DELIVERY_FAILED if there is no genuine receipt, with fact {@code retryAfter} in seconds if the partner
     *     asked for a pause; DELIVERY_REFUSED if it will never be taken
     */
    String deliver(Notice crossing);
}
