package eborder.filing;

import eborder.dossier.Dossiers;
import eborder.dossier.payment.CounterPayment;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** Fees that were paid at another single window; runs in the transaction in which the message is taken. */
@ApplicationScoped
public class ChannelFees {
    private final Dossiers dossiers;
    private final CounterPayment counter;
    private final Clock clock;

    @Inject
    public ChannelFees(Dossiers dossiers, CounterPayment counter, Clock clock) {
        this.dossiers = dossiers;
        this.counter = counter;
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
        var paid =
                message.payment().orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "payment")));
        var dossier = dossiers.lockOfCompany(id, actor.filingCompany());
        counter.take(dossier, paid.currency(), OptionalLong.of(paid.amount()), paid.receipt(), actor, clock.instant());
        return id;
    }
}
