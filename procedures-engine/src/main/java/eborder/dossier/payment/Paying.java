package eborder.dossier.payment;

import eborder.audit.AuditEvent;
import eborder.dossier.Dossiers;
import eborder.dossier.fee.FeePictures;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The filer pays what is open of a filed dossier. */
@UseCase
public class Paying {
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final FeePictures fees;
    private final PaymentOrders orders;
    private final PaymentRecords records;
    private final Clock clock;

    @Inject
    Paying(
            Dossiers dossiers,
            Mandates mandates,
            FeePictures fees,
            PaymentOrders orders,
            PaymentRecords records,
            Clock clock) {
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.fees = fees;
        this.orders = orders;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Asks to pay all that is open in a currency. While an order is open, asking again gives the same one.
     *
     * @throws Problem NOT_FOUND for another company's dossier, STATUS_FORBIDS if it isn't filed or nothing is open;
     *     MANDATE_ENDED, NO_MANDATE if the person may no longer act for the company
     */
    PaymentRow ask(Actor actor, UUID id, String currency) {
        var now = clock.instant();
        var dossier = dossiers.lockOfFiler(id, actor);
        mandates.require(actor, dossiers.matter(dossier), now);
        var known = orders.open(id, currency);
        if (known.isPresent()) {
            return known.get().row();
        }
        var open = dossier.receivedAt() == null ? null : fees.of(dossier).open().get(currency);
        if (open == null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("open", "nothing"));
        }
        var order = PaymentOrder.ask(dossier, open, currency, actor, now);
        orders.add(order);
        records.keep(AuditEvent.PAYMENT_ASKED, actor.username(), order, Map.of(), now);
        return order.row();
    }

    /** Oldest first. @throws Problem NOT_FOUND for another company's dossier */
    public List<PaymentRow> orders(Actor actor, UUID id) {
        var dossier = dossiers.ofFiler(id, actor);
        return orders.of(dossier.id()).stream().map(PaymentOrder::row).toList();
    }
}
