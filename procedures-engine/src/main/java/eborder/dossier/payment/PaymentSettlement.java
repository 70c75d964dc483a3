package eborder.dossier.payment;

import eborder.dossier.Dossiers;
import eborder.dossier.fee.FeePayment;
import eborder.dossier.fee.FeePayments;
import eborder.dossier.fee.FeePictures;
import eborder.dossier.payment.PaymentGateway.Report;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Hands out what the platform is to be asked, and keeps what it says, whether it was asked or spoke by itself. */
@UseCase
public class PaymentSettlement {
    private static final int BATCH = 10;

    private final Dossiers dossiers;
    private final FeePictures fees;
    private final FeePayments payments;
    private final PaymentOrders orders;
    private final PaymentRecords records;
    private final RefusedMessages refusals;
    private final Clock clock;

    @Inject
    PaymentSettlement(
            Dossiers dossiers,
            FeePictures fees,
            FeePayments payments,
            PaymentOrders orders,
            PaymentRecords records,
            RefusedMessages refusals,
            Clock clock) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.payments = payments;
        this.orders = orders;
        this.records = records;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** What is due now; nobody else gets the same for a while. */
    List<PaymentErrand> claim() {
        return orders.claim(BATCH, clock.instant()).stream()
                .map(id -> orders.find(id).orElseThrow().errand())
                .toList();
    }

    /** What the platform is to be asked about an order, due or not; nothing if no answer could change it. */
    Optional<PaymentErrand> errand(UUID id) {
        return orders.find(id)
                .filter(order -> order.row().isOpen() && order.row().flag() == null)
                .map(PaymentOrder::errand);
    }

    void created(UUID id, PaymentGateway.Created created) {
        locked(id).ifPresent(order -> order.created(created, clock.instant()));
    }

    /** @param error a code without personal data */
    void unreachable(UUID id, String error) {
        locked(id).ifPresent(order -> order.unreachable(error));
    }

    /** The answer to a question of ours. Nothing is written down if it says nothing new. */
    PaymentOutcome answered(UUID id, Report report) {
        var order = locked(id).filter(found -> found.isMeantBy(report));
        order.ifPresent(PaymentOrder::reached);
        return order.map(found -> settle(found, report, false)).orElse(PaymentOutcome.UNKNOWN);
    }

    /** What the platform told us by itself, genuine and fresh. It may come late, twice, or be wrong. */
    public PaymentOutcome told(Report report) {
        var order = locked(report.reference()).filter(found -> found.isMeantBy(report));
        if (order.isEmpty()) {
            refused(PaymentOutcome.UNKNOWN.name(), report.reference().toString());
            return PaymentOutcome.UNKNOWN;
        }
        return settle(order.get(), report, true);
    }

    /** A message came that nobody can answer for. @param code why; {@code fingerprint} to recognise it by */
    public void refused(String code, String fingerprint) {
        var now = clock.instant();
        refusals.toWrite(code, now)
                .ifPresent(unwritten -> records.refused(
                        Map.of("code", code, "message", fingerprint, "unwritten", Long.toString(unwritten)), now));
    }

    private PaymentOutcome settle(PaymentOrder order, Report report, boolean told) {
        var now = clock.instant();
        long owed = report.state() == PaymentGateway.State.PAID ? owed(order) : 0;
        var outcome = order.hear(report, owed, now);
        switch (outcome) {
            case COUNTED, COUNTED_LATE ->
                payments.add(FeePayment.online(
                        order.dossier(), order.id(), order.amount(), order.currency(), report.receipt(), report.at()));
            case REFUNDED -> payments.refunded(order.id(), now);
            default -> {}
        }
        if (isNews(outcome) || (told && outcome != PaymentOutcome.NOTHING_NEW)) {
            records.heard(outcome, order, report, now);
        }
        return outcome;
    }

    private static boolean isNews(PaymentOutcome outcome) {
        return outcome != PaymentOutcome.NOTHING_NEW && outcome != PaymentOutcome.REPEATED;
    }

    private long owed(PaymentOrder order) {
        return fees.of(dossiers.withId(order.dossier())).open().getOrDefault(order.currency(), 0L);
    }

    /** The dossier first, so that filers, officers and the platform wait for each other in the same order. */
    private Optional<PaymentOrder> locked(UUID id) {
        return orders.find(id).map(order -> {
            dossiers.lock(order.dossier());
            return orders.fresh(id, order.dossier());
        });
    }
}
