package eborder.review;

import eborder.dossier.Dossiers;
import eborder.dossier.fee.FeePicture;
import eborder.dossier.fee.FeePictures;
import eborder.dossier.payment.CounterPayment;
import eborder.party.Actor;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;

/** Fees of filed dossiers: what is due by the law of the day of filing, and what was paid against which receipt (domain.md 4.7). */
@UseCase
public class FeeDesk {
    private final Dossiers dossiers;
    private final FeePictures fees;
    private final CounterPayment counter;
    private final Clock clock;

    @Inject
    FeeDesk(Dossiers dossiers, FeePictures fees, CounterPayment counter, Clock clock) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.counter = counter;
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
     * @throws Problem NOT_FOUND for another unit's dossier, BAD_REQUEST without a receipt's number, STATUS_FORBIDS if nothing is open,
     *     PAYMENT_PENDING while the filer may be paying it online
     */
    public void paid(Actor actor, UUID id, String currency, String receipt) {
        dossiers.ofUnit(id, actor.reviewingUnit());
        counter.take(dossiers.lock(id), currency, OptionalLong.empty(), receipt, actor, clock.instant());
    }
}
