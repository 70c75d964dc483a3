package eborder.gate;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.Notice;
import eborder.exchange.Outbox;
import java.util.Map;
import java.util.Optional;

/**
 * A scan that was judged, and what is kept of it.
 *
 * @param told what the Immigration Department is told of it, empty if nobody passed
 */
record GateCheck(GateScan scan, GateVerdict verdict, GateEvent event, Optional<Notice> told) {
    AuditTrail.Done done() {
        return new AuditTrail.Done(event.values(), Outbox.told(told), deed());
    }

    private Deed deed() {
        var question = scan.question();
        var subject = verdict.permit() == null
                ? "gate:" + question.eventId()
                : "permit:" + verdict.permit().number().sealed();
        return new Deed(
                AuditEvent.GATE_CHECKED,
                event.at(),
                scan.actor().username(),
                subject,
                Map.of(
                        "direction",
                        question.direction().name(),
                        "verdict",
                        verdict.colour().name(),
                        "fault",
                        scan.reading().fault().map(Enum::name).orElse("NONE")));
    }
}
