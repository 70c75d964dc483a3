package eborder.dossier.payment;

import eborder.shared.Contract;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * The national payment platform as the portal needs it: create an order, ask about it, refund it. Each may be repeated without a
 * second effect. All fail with {@link eborder.shared.Problem} GATEWAY_FAILED if there is no answer that can be understood.
 */
@Contract
public interface PaymentGateway {
    /** Whether there is a platform at all; without one fees are paid at the counter. */
    boolean isAvailable();

    /** The order with this reference, made if there is none yet. */
    Created create(Order order);

    /** What has become of an order. @param gatewayOrder as {@link #create} gave it */
    Report report(String gatewayOrder);

    /** Gives back what was paid. @return the order as it is then */
    Report refund(String gatewayOrder);

    /**
     * What is to be paid.
     *
     * @param reference ours, the same on every attempt
     * @param dossier whose page the payer comes back to
     * @param amount in Vietnamese dong, or in US cents; {@code currency} {@code VND} or {@code USD}
     * @param purpose what the payer and the treasury read; no personal data
     */
    record Order(UUID reference, UUID dossier, long amount, String currency, String purpose) {}

    /** @param payAt where the payer's browser is sent; {@code expiresAt} until when it can be paid */
    record Created(String gatewayOrder, URI payAt, Instant expiresAt) {}

    /** How far an order is. */
    enum State {
        OPEN,
        PAID,
        /** The payer gave up, or the bank refused. */
        FAILED,
        EXPIRED,
        REFUNDED
    }

    /**
     * What the platform says of an order, asked or by itself.
     *
     * @param amount what was paid if it was, in the smallest unit; {@code receipt} its number, null unless paid
     * @param at when it came into this state
     */
    record Report(
            String gatewayOrder,
            UUID reference,
            State state,
            long amount,
            String currency,
            String receipt,
            Instant at) {}
}
