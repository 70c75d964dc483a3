package eborder.dossier.payment;

import eborder.audit.AuditEvent;
import eborder.dossier.Dossiers;
import eborder.dossier.fee.FeePictures;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Online payments as the border unit sees them, and their refund. */
@UseCase
public class PaymentDesk {
    private final Dossiers dossiers;
    private final FeePictures fees;
    private final PaymentOrders orders;
    private final PaymentRecords records;
    private final Clock clock;

    @Inject
    PaymentDesk(Dossiers dossiers, FeePictures fees, PaymentOrders orders, PaymentRecords records, Clock clock) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.orders = orders;
        this.records = records;
        this.clock = clock;
    }

    /** Oldest first. @throws Problem NOT_FOUND for another unit's dossier */
    public List<PaymentRow> orders(Actor actor, UUID id) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        return orders.of(dossier.id()).stream().map(PaymentOrder::row).toList();
    }

    /**
     * The commander lets a payment be given back: of a dossier that ended before anything was granted, or one that can't be counted.
     * A second click changes nothing.
     *
     * @throws Problem REASON_MISSING without a reason, STATUS_FORBIDS if the fee is owed
     */
    public void refund(Actor actor, UUID id, UUID order, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        var now = clock.instant();
        dossiers.ofUnit(id, actor.unitAs(Role.COMMANDER));
        var dossier = dossiers.lock(id);
        var paid = orders.fresh(order, id);
        if (paid.askRefund(fees.of(dossier).owed(), reason.strip(), actor, now)) {
            records.keep(AuditEvent.REFUND_ASKED, actor.username(), paid, Map.of("reason", reason.strip()), now);
        }
    }
}
