package eborder.dossier.fee;

import eborder.party.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fee that was paid against a receipt: at the counter, where an officer recorded it, or online. */
@Entity
@Table(name = "fee_payment")
public class FeePayment {
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID dossier;

    private long amount;
    private String currency;
    private String receipt;
    private Instant paidAt;

    @SuppressWarnings("UnusedVariable") // evidence, read by queries only
    private UUID recordedBy;

    private String recordedByName;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID onlineOrder;

    private Instant refundedAt;

    protected FeePayment() {}

    /** @param amount in Vietnamese dong, or in US cents */
    public static FeePayment of(UUID dossier, long amount, String currency, String receipt, Actor by, Instant now) {
        var payment = paid(dossier, amount, currency, receipt, now);
        payment.recordedBy = by.account();
        payment.recordedByName = by.name();
        return payment;
    }

    /** @param order by which it was paid; {@code amount} in Vietnamese dong, or in US cents */
    public static FeePayment online(
            UUID dossier, UUID order, long amount, String currency, String receipt, Instant paidAt) {
        var payment = paid(dossier, amount, currency, receipt, paidAt);
        payment.onlineOrder = order;
        return payment;
    }

    private static FeePayment paid(UUID dossier, long amount, String currency, String receipt, Instant at) {
        var payment = new FeePayment();
        payment.id = UUID.randomUUID();
        payment.dossier = dossier;
        payment.amount = amount;
        payment.currency = currency;
        payment.receipt = receipt;
        payment.paidAt = at;
        return payment;
    }

    void refunded(Instant now) {
        refundedAt = now;
    }

    public FeePicture.Paid paid() {
        return new FeePicture.Paid(amount, currency, receipt, paidAt, recordedByName, refundedAt);
    }
}
