package eborder.exchange;

import eborder.shared.Contract;

/** Carries a notice to the National Single Window and waits for its receipt. */
@Contract
public interface PartnerLink {
    /**
     * Returns once the partner has acknowledged the notice; repeating the same notice is harmless.
     *
     * @throws eborder.shared.Problem DELIVERY_FAILED if there was no acknowledgement; the outbox tries again later
     */
    void deliver(Notice notice);
}
