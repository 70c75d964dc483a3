package eborder.dossier.payment;

import eborder.shared.ErrorCode;
import java.util.Optional;

/** What a report of the platform led to. */
public enum PaymentOutcome {
    NOTHING_NEW,
    /** The fee is paid. */
    COUNTED,
    /** The fee is paid, though the order had been given up. */
    COUNTED_LATE,
    /** The order ended unpaid. */
    ENDED,
    REFUNDED,
    /** Said before; nothing was done again. */
    REPEATED,
    /** It contradicts what was said before, and nothing was done. */
    OUT_OF_TURN,
    /** Paid, but nothing was owed any more. */
    SURPLUS,
    DIFFERS,
    UNKNOWN;

    /** What the platform is told if its report wasn't accepted. */
    public Optional<ErrorCode> refusal() {
        return switch (this) {
            case DIFFERS -> Optional.of(ErrorCode.PAYMENT_DIFFERS);
            case UNKNOWN -> Optional.of(ErrorCode.PAYMENT_UNKNOWN);
            default -> Optional.empty();
        };
    }
}
