package eborder.dossier.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * An online payment for the screen.
 *
 * @param amount in Vietnamese dong, or in US cents
 * @param flag why it isn't counted, null if nothing is wrong
 * @param payAt the platform's page for the payer, null unless the platform waits for the payer
 * @param expiresAt until when it can be paid, null before the platform knows of it
 * @param waiting whether the platform couldn't be reached at the last attempt
 */
public record PaymentRow(
        UUID id,
        long amount,
        String currency,
        PaymentStatus status,
        PaymentFlag flag,
        Instant askedAt,
        String askedBy,
        String payAt,
        Instant expiresAt,
        String receipt,
        Instant paidAt,
        Instant refundAskedAt,
        Instant refundedAt,
        boolean waiting) {
    public boolean isOpen() {
        return PaymentStatus.OPEN.contains(status);
    }

    /** Whether the fee is paid by it. */
    public boolean isCounted() {
        return status == PaymentStatus.PAID && flag == null && refundAskedAt == null;
    }

    /** Whether it was paid in excess, or is given back. */
    public boolean isReturned() {
        return refundAskedAt != null || refundedAt != null || flag == PaymentFlag.SURPLUS;
    }

    /** @param owed whether the dossier's fees are owed */
    public boolean mayBeRefunded(boolean owed) {
        return refundAskedAt == null
                && status != PaymentStatus.REFUNDED
                && (flag != null || (status == PaymentStatus.PAID && !owed));
    }
}
