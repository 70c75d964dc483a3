package eborder.dossier.payment;

import eborder.audit.AuditEvent;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.DossierDeeds;
import eborder.dossier.fee.FeePayment;
import eborder.dossier.fee.FeePayments;
import eborder.dossier.fee.FeePictures;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;

/** A fee that is paid elsewhere than online: at the counter, or at another single window. */
@ApplicationScoped
public class CounterPayment {
    private static final int LONGEST_RECEIPT = 40;

    private final PaymentOrders orders;
    private final FeePictures fees;
    private final FeePayments payments;
    private final DossierDeeds deeds;

    @Inject
    CounterPayment(PaymentOrders orders, FeePictures fees, FeePayments payments, DossierDeeds deeds) {
        this.orders = orders;
        this.fees = fees;
        this.payments = payments;
        this.deeds = deeds;
    }

    /**
     * Counts a payment of everything that is still open in a currency, and lets no online payment come after it.
     *
     * @param dossier locked by the caller, who has checked that the actor may
     * @param amount that was paid, nothing where it is what is open
     * @param receipt number of the receipt
     * @throws Problem BAD_REQUEST without a receipt's number or with another amount, STATUS_FORBIDS if nothing is open, PAYMENT_PENDING as
     *     long as the payer may still pay online
     */
    public void take(Dossier dossier, String currency, OptionalLong amount, String receipt, Actor actor, Instant now) {
        if (receipt == null || receipt.isBlank() || receipt.length() > LONGEST_RECEIPT) {
            throw wrong("receipt");
        }
        var open = dossier.number() == null ? null : fees.of(dossier).open().get(currency);
        if (open == null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        if (amount.orElse(open) != open) {
            throw wrong("amount");
        }
        orders.open(dossier.id(), currency).ifPresent(order -> order.giveWay(now));
        payments.add(FeePayment.of(dossier.id(), open, currency, receipt.strip(), actor, now));
        var facts = Map.of("amount", Long.toString(open), "currency", currency, "receipt", receipt.strip());
        deeds.record(new Deed(AuditEvent.FEE_PAID, now, actor.username(), "dossier:" + dossier.id(), facts), dossier);
    }

    private static Problem wrong(String property) {
        return new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
    }
}
