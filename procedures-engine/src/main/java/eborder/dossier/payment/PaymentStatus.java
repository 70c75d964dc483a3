package eborder.dossier.payment;

import java.util.EnumSet;
import java.util.Set;

/** How far an online payment is. */
public enum PaymentStatus {
    /** The filer wants to pay; the platform doesn't know yet. */
    ASKED,
    /** The platform waits for the payer. */
    PENDING,
    PAID,
    FAILED,
    EXPIRED,
    REFUNDED;

    /** Those of which a payment may still come. */
    public static final Set<PaymentStatus> OPEN = EnumSet.of(ASKED, PENDING);

    public String messageKey() {
        return "payment-status." + name();
    }
}
