package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.Deed;
import eborder.dossier.DossierDeeds;
import eborder.dossier.Dossiers;
import eborder.dossier.fee.FeePayment;
import eborder.dossier.fee.FeePayments;
import eborder.dossier.fee.FeePictures;
import eborder.dossier.payment.CounterPayment;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Fees that were paid at another single window; runs in the transaction in which the message is taken. */
@ApplicationScoped
public class ChannelFees {
    private static final int LONGEST_RECEIPT = 40;

    private final Dossiers dossiers;
    private final FeePictures fees;
    private final FeePayments payments;
    private final CounterPayment counter;
    private final DossierDeeds deeds;
    private final Clock clock;

    @Inject
    public ChannelFees(
            Dossiers dossiers,
            FeePictures fees,
            FeePayments payments,
            CounterPayment counter,
            DossierDeeds deeds,
            Clock clock) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.payments = payments;
        this.counter = counter;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Counts a payment of everything that is still open in its currency; a part, or more, is not counted.
     *
     * @return the dossier
     * @throws Problem BAD_REQUEST without a payment, a receipt's number or with another amount, STATUS_FORBIDS if nothing is open,
     *     PAYMENT_PENDING while the filer may be paying it online
     */
    UUID paid(Actor actor, UUID id, ChannelMessage message) {
        var payment = message.payment().orElseThrow(() -> wrong("payment"));
        if (payment.receipt().isBlank() || payment.receipt().length() > LONGEST_RECEIPT) {
            throw wrong("receipt");
        }
        var now = clock.instant();
        var dossier = dossiers.lockOfCompany(id, actor.filingCompany());
        var open = dossier.number() == null ? null : fees.of(dossier).open().get(payment.currency());
        if (open == null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        if (open != payment.amount()) {
            throw wrong("amount");
        }
        counter.insteadOfOnline(id, payment.currency(), now);
        payments.add(FeePayment.of(id, open, payment.currency(), payment.receipt(), actor, now));
        deeds.record(
                new Deed(
                        AuditEvent.FEE_PAID,
                        now,
                        actor.username(),
                        "dossier:" + id,
                        Map.of(
                                "amount", Long.toString(open),
                                "currency", payment.currency(),
                                "receipt", payment.receipt())),
                dossier);
        return id;
    }

    private static Problem wrong(String property) {
        return new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
    }
}
