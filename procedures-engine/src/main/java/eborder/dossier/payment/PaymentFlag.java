package eborder.dossier.payment;

/** Why a payment isn't counted and waits for the commander. */
public enum PaymentFlag {
    /** The platform reports another amount, currency or receipt. */
    DIFFERS,
    /** It came when nothing was owed any more. */
    SURPLUS;

    public String messageKey() {
        return "payment-flag." + name();
    }
}
