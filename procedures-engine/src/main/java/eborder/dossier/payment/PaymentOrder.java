package eborder.dossier.payment;

import eborder.dossier.Dossier;
import eborder.dossier.payment.PaymentGateway.Report;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A fee that the filer pays, or tries to pay, online. Changed only while its dossier is locked. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are evidence, read by queries only
@Table(name = "payment_order")
public class PaymentOrder {
    private static final Duration FIRST_QUESTION = Duration.ofSeconds(5);

    @Id
    private UUID id;

    private UUID dossier;
    private long amount;
    private String currency;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    @Enumerated(EnumType.STRING)
    private PaymentFlag flag;

    private UUID askedBy;
    private String askedByName;
    private Instant askedAt;
    private String gatewayOrder;
    private String payAt;
    private Instant expiresAt;
    private String receipt;
    private Instant paidAt;
    private UUID refundAskedBy;
    private String refundReason;
    private Instant refundAskedAt;
    private Instant refundedAt;
    private Instant nextTryAt;
    private int tries;
    private String lastError;

    protected PaymentOrder() {}

    /** @param amount in Vietnamese dong, or in US cents */
    static PaymentOrder ask(Dossier dossier, long amount, String currency, Actor by, Instant now) {
        var order = new PaymentOrder();
        order.id = UUID.randomUUID();
        order.dossier = dossier.id();
        order.amount = amount;
        order.currency = currency;
        order.purpose = "Phi bien phong " + dossier.number().text();
        order.status = PaymentStatus.ASKED;
        order.askedBy = by.account();
        order.askedByName = by.name();
        order.askedAt = now;
        order.nextTryAt = now;
        return order;
    }

    /** The platform knows of it; without effect once it was given up. */
    void created(PaymentGateway.Created created, Instant now) {
        if (status == PaymentStatus.ASKED) {
            status = PaymentStatus.PENDING;
            gatewayOrder = created.gatewayOrder();
            payAt = created.payAt().toString();
            expiresAt = created.expiresAt();
            nextTryAt = now.plus(FIRST_QUESTION);
            tries = 0;
            lastError = null;
        }
    }

    /** @param error a code without personal data */
    void unreachable(String error) {
        lastError = error;
    }

    /** The platform answered, so nothing hinders. */
    void reached() {
        lastError = null;
    }

    /** Whether the report can be about this order. */
    boolean isMeantBy(Report report) {
        return report.gatewayOrder().equals(gatewayOrder);
    }

    /** @param owed what is still to be paid in the order's currency; 0 if nothing */
    PaymentOutcome hear(Report report, long owed, Instant now) {
        return switch (report.state()) {
            case OPEN -> PaymentOutcome.NOTHING_NEW;
            case PAID -> paid(report, owed);
            case FAILED -> ended(PaymentStatus.FAILED);
            case EXPIRED -> ended(PaymentStatus.EXPIRED);
            case REFUNDED -> refunded(now);
        };
    }

    private PaymentOutcome paid(Report report, long owed) {
        boolean asOrdered = report.amount() == amount && report.currency().equals(currency);
        if (!asOrdered || (receipt != null && !receipt.equals(report.receipt()))) {
            flag = PaymentFlag.DIFFERS;
            return PaymentOutcome.DIFFERS;
        }
        if (receipt != null) {
            return PaymentOutcome.REPEATED;
        }
        boolean late = !PaymentStatus.OPEN.contains(status);
        status = PaymentStatus.PAID;
        receipt = report.receipt();
        paidAt = report.at();
        if (owed < amount) {
            flag = PaymentFlag.SURPLUS;
            return PaymentOutcome.SURPLUS;
        }
        return late ? PaymentOutcome.COUNTED_LATE : PaymentOutcome.COUNTED;
    }

    private PaymentOutcome ended(PaymentStatus end) {
        if (status == end) {
            return PaymentOutcome.REPEATED;
        }
        if (!PaymentStatus.OPEN.contains(status) || flag != null) {
            return PaymentOutcome.OUT_OF_TURN;
        }
        status = end;
        return PaymentOutcome.ENDED;
    }

    private PaymentOutcome refunded(Instant now) {
        if (status == PaymentStatus.REFUNDED) {
            return PaymentOutcome.REPEATED;
        }
        if (status != PaymentStatus.PAID && flag == null) {
            return PaymentOutcome.OUT_OF_TURN;
        }
        status = PaymentStatus.REFUNDED;
        refundedAt = now;
        return PaymentOutcome.REFUNDED;
    }

    /**
     * The fee is paid at the counter: what the platform doesn't know of yet is given up.
     *
     * @throws Problem PAYMENT_PENDING as long as the payer may still pay online
     */
    void giveWay(Instant now) {
        if (status == PaymentStatus.PENDING && (flag != null || now.isBefore(expiresAt))) {
            throw new Problem(ErrorCode.PAYMENT_PENDING);
        }
        if (status == PaymentStatus.ASKED) {
            status = PaymentStatus.FAILED;
        }
    }

    /** @param owed whether the dossier's fees are owed. @return false if it was asked for before. @throws Problem STATUS_FORBIDS */
    boolean askRefund(boolean owed, String reason, Actor by, Instant now) {
        if (refundAskedAt != null) {
            return false;
        }
        if (!row().mayBeRefunded(owed)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        refundAskedBy = by.account();
        refundReason = reason;
        refundAskedAt = now;
        nextTryAt = now;
        tries = 0;
        return true;
    }

    /** What the platform is to be asked next. */
    PaymentErrand errand() {
        if (refundAskedAt != null) {
            return new PaymentErrand.Refund(id, gatewayOrder);
        }
        return status == PaymentStatus.ASKED
                ? new PaymentErrand.Create(new PaymentGateway.Order(id, dossier, amount, currency, purpose))
                : new PaymentErrand.Ask(id, gatewayOrder);
    }

    public PaymentRow row() {
        return new PaymentRow(
                id,
                amount,
                currency,
                status,
                flag,
                askedAt,
                askedByName,
                status == PaymentStatus.PENDING ? payAt : null,
                expiresAt,
                receipt,
                paidAt,
                refundAskedAt,
                refundedAt,
                lastError != null);
    }

    UUID id() {
        return id;
    }

    UUID dossier() {
        return dossier;
    }

    long amount() {
        return amount;
    }

    String currency() {
        return currency;
    }
}
