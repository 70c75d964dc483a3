package eborder.dossier.payment;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Speaks with the payment platform: at once when the filer pays or comes back, and by the timer for what was lost on the way, such
 * as the platform's own message.
 */
@Relay
public class OnlinePayments implements Ticking {
    private static final System.Logger LOG = System.getLogger(OnlinePayments.class.getName());

    private final Paying paying;
    private final PaymentSettlement settlement;
    private final PaymentGateway gateway;

    @Inject
    OnlinePayments(Paying paying, PaymentSettlement settlement, PaymentGateway gateway) {
        this.paying = paying;
        this.settlement = settlement;
        this.gateway = gateway;
    }

    /** Whether fees can be paid online at all. */
    public boolean isOffered() {
        return gateway.isAvailable();
    }

    /**
     * The filer pays all that is open in a currency; again while an order is open gives the same one.
     *
     * @return the order; without the platform's page for the payer as long as the platform can't be reached
     * @throws Problem NOT_FOUND for another company's dossier, STATUS_FORBIDS if nothing is open or there is no platform
     */
    public PaymentRow pay(Actor actor, UUID dossier, String currency) {
        if (!gateway.isAvailable()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        var asked = paying.ask(actor, dossier, currency);
        if (asked.status() == PaymentStatus.ASKED) {
            settlement.errand(asked.id()).ifPresent(this::run);
        }
        return paying.orders(actor, dossier).stream()
                .filter(order -> order.id().equals(asked.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Asks the platform what has become of the dossier's open orders; the filer has come back from there. */
    public List<PaymentRow> look(Actor actor, UUID dossier) {
        paying.orders(actor, dossier)
                .forEach(order -> settlement.errand(order.id()).ifPresent(this::run));
        return paying.orders(actor, dossier);
    }

    @Override
    public String name() {
        return "online payments";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    /** Stops at the first failure, as the platform may be down; what was taken comes back by itself. */
    @Override
    public void tick() {
        var errands = gateway.isAvailable() ? settlement.claim() : List.<PaymentErrand>of();
        while (!errands.isEmpty() && errands.stream().allMatch(this::run)) {
            errands = settlement.claim();
        }
    }

    private boolean run(PaymentErrand errand) {
        try {
            if (errand instanceof PaymentErrand.Create create) {
                settlement.created(create.order(), gateway.create(create.request()));
            } else if (errand instanceof PaymentErrand.Ask ask) {
                settlement.answered(ask.order(), gateway.report(ask.gatewayOrder()));
            } else if (errand instanceof PaymentErrand.Refund refund) {
                settlement.answered(refund.order(), gateway.refund(refund.gatewayOrder()));
            }
            return true;
        } catch (Problem failure) {
            LOG.log(WARNING, "payment {0}: {1}", errand.order(), failure.getMessage());
            LOG.log(DEBUG, "the whole of it", failure);
            settlement.unreachable(errand.order(), failure.code().name());
            return false;
        }
    }
}
