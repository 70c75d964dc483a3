package eborder.dossier.payment;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.DossierDeeds;
import eborder.dossier.Dossiers;
import eborder.dossier.payment.PaymentGateway.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Writes down what was done about online payments. */
@ApplicationScoped
public class PaymentRecords {
    private final AuditTrail audit;
    private final DossierDeeds deeds;
    private final Dossiers dossiers;

    @Inject
    PaymentRecords(AuditTrail audit, DossierDeeds deeds, Dossiers dossiers) {
        this.audit = audit;
        this.deeds = deeds;
        this.dossiers = dossiers;
    }

    void keep(AuditEvent event, String actor, PaymentOrder order, Map<String, String> more, Instant now) {
        var facts = new HashMap<>(more);
        facts.put("payment", order.id().toString());
        facts.putIfAbsent("amount", Long.toString(order.amount()));
        facts.putIfAbsent("currency", order.currency());
        deeds.record(
                new Deed(event, now, actor, "dossier:" + order.dossier(), facts), dossiers.withId(order.dossier()));
    }

    /** What was reported stands in the facts, not what was ordered. */
    void heard(PaymentOutcome outcome, PaymentOrder order, Report report, Instant now) {
        var facts = new HashMap<>(
                Map.of("code", outcome.name(), "state", report.state().name()));
        facts.put("amount", Long.toString(report.amount()));
        facts.put("currency", report.currency());
        if (report.receipt() != null) {
            facts.put("receipt", report.receipt());
        }
        keep(event(outcome), "system", order, facts, now);
    }

    /** A message that nobody can answer for. @param facts its {@code code} and what is known of it */
    void refused(Map<String, String> facts, Instant now) {
        audit.record(new Deed(AuditEvent.PAYMENT_MESSAGE_REFUSED, now, "system", "payments:callback", facts));
    }

    private static AuditEvent event(PaymentOutcome outcome) {
        return switch (outcome) {
            case COUNTED, COUNTED_LATE -> AuditEvent.FEE_PAID;
            case ENDED -> AuditEvent.PAYMENT_ENDED;
            case REFUNDED -> AuditEvent.FEE_REFUNDED;
            default -> AuditEvent.PAYMENT_NOT_COUNTED;
        };
    }
}
