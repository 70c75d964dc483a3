package eborder.gate;

import eborder.audit.AuditEvent;
import eborder.audit.Deed;
import eborder.gate.document.TravelDocument;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.permit.SealReading;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The check at the gate: judged by the table, logged with its verdict, counted once. */
@UseCase
public class GateChecks {
    private final GateEvents events;
    private final GateRules rules;
    private final Clock clock;

    @Inject
    GateChecks(GateEvents events, GateRules rules, Clock clock) {
        this.events = events;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param reading what the scan turned out to be, its signature already verified
     * @param document that is shown beside the permit, null if none was read
     * @throws Problem BAD_REQUEST if another unit has used the question's id
     */
    public GateVerdict check(Actor actor, GateQuestion question, SealReading reading, TravelDocument document) {
        var unit = actor.unitAs(Role.GATE_OFFICER);
        var now = clock.instant();
        var found = Situation.number(reading).flatMap(events::caseOf);
        var judgement = rules.judge(Situation.of(question.direction(), document, reading, found, unit, now));
        var face = found.map(GateCase::face).orElse(null);
        var verdict = GateVerdict.of(face, judgement.reasons(), judgement.colour());
        var permit = found.map(known -> known.permit().id()).orElse(null);
        var event = GateEvent.of(question, verdict, judgement.override(), permit, actor, now);
        var told = found.flatMap(known -> GateCrossings.notice(event, known.permit()));
        boolean added = events.addOnce(event, told, deed(actor, question, reading, verdict, now));
        return added ? verdict : again(question.eventId(), unit);
    }

    private GateVerdict again(UUID eventId, String unit) {
        var event = events.withId(eventId)
                .filter(before -> before.unit().equals(unit))
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST));
        var face = Optional.ofNullable(event.permit()).flatMap(events::caseOf).map(GateCase::face);
        return event.verdict(face.orElse(null));
    }

    private static Deed deed(
            Actor actor, GateQuestion question, SealReading reading, GateVerdict verdict, Instant now) {
        var subject = verdict.permit() == null
                ? "gate:" + question.eventId()
                : "permit:" + verdict.permit().number().sealed();
        return new Deed(
                AuditEvent.GATE_CHECKED,
                now,
                actor.username(),
                subject,
                Map.of(
                        "direction",
                        question.direction().name(),
                        "verdict",
                        verdict.colour().name(),
                        "fault",
                        reading.fault().map(Enum::name).orElse("NONE")));
    }

    /** The unit's last checks, newest first. */
    public List<GateEventRow> newest(Actor actor) {
        return events.newest(actor.unitAs(Role.GATE_OFFICER), 50);
    }
}
