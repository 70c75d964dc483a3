package eborder.review;

import eborder.audit.AuditEvent;
import eborder.audit.Deed;
import eborder.dossier.DossierDeeds;
import eborder.dossier.Dossiers;
import eborder.dossier.fee.FeePayment;
import eborder.dossier.fee.FeePayments;
import eborder.dossier.fee.FeePicture;
import eborder.dossier.fee.FeePictures;
import eborder.dossier.payment.CounterPayment;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Fees of filed dossiers: what is due by the law of the day of filing, and what was paid against which receipt (domain.md 4.7). */
@UseCase
public class FeeDesk {
    private static final int LONGEST_RECEIPT = 40;

    private final Dossiers dossiers;
    private final FeePictures fees;
    private final FeePayments payments;
    private final CounterPayment counter;
    private final DossierDeeds deeds;
    private final Clock clock;

    @Inject
    FeeDesk(
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

    /** For officers of the unit. @throws Problem NOT_FOUND for another unit's */
    public FeePicture picture(Actor actor, UUID id) {
        return fees.of(dossiers.ofUnit(id, actor.reviewingUnit()));
    }

    /** For the filer, once it is filed. @throws Problem NOT_FOUND for another company's */
    public FeePicture mine(Actor actor, UUID id) {
        return fees.of(dossiers.ofFiler(id, actor));
    }

    /**
     * Everything that is still to be paid in a currency was paid at the counter.
     *
     * @param receipt number of the receipt
     * @throws Problem BAD_REQUEST without a receipt's number, STATUS_FORBIDS if nothing is open, PAYMENT_PENDING while the filer may
     *     be paying it online
     */
    public void paid(Actor actor, UUID id, String currency, String receipt) {
        if (receipt == null || receipt.isBlank() || receipt.length() > LONGEST_RECEIPT) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "receipt"));
        }
        var now = clock.instant();
        dossiers.ofUnit(id, actor.reviewingUnit());
        var dossier = dossiers.lock(id);
        var open = fees.of(dossier).open().get(currency);
        if (open == null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        counter.insteadOfOnline(id, currency, now);
        payments.add(FeePayment.of(id, open, currency, receipt.strip(), actor, now));
        deeds.record(
                new Deed(
                        AuditEvent.FEE_PAID,
                        now,
                        actor.username(),
                        "dossier:" + id,
                        Map.of("amount", Long.toString(open), "currency", currency, "receipt", receipt.strip())),
                dossier);
    }
}
