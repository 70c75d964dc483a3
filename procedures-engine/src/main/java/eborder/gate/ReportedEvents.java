package eborder.gate;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.gate.TakenEvent.Outcome;
import eborder.gate.device.DeviceRules;
import eborder.gate.device.GateShift;
import eborder.gate.device.GateShifts;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.permit.SealReading;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what devices report, each deed once, whenever it comes. What comes at once is judged by the portal for the guard who waits; what
 * was done without a network is judged again as of that moment, and kept beside what the device said (reliability.md T38, T40).
 */
@UseCase
public class ReportedEvents {
    private static final Duration SLACK = Duration.ofMinutes(2);

    private final GateEvents events;
    private final LanePassages passages;
    private final GateShifts shifts;
    private final GateRules rules;
    private final GateCrossings crossings;
    private final AuditTrail audit;
    private final DeviceRules devices;
    private final Clock clock;

    @Inject
    ReportedEvents(
            GateEvents events,
            LanePassages passages,
            GateShifts shifts,
            GateRules rules,
            GateCrossings crossings,
            AuditTrail audit,
            DeviceRules devices,
            Clock clock) {
        this.events = events;
        this.passages = passages;
        this.shifts = shifts;
        this.rules = rules;
        this.crossings = crossings;
        this.audit = audit;
        this.devices = devices;
        this.clock = clock;
    }

    /** @param reading what its scan turned out to be, null if it has none */
    TakenEvent take(Actor uploader, UUID device, ReportedEvent event, SealReading reading) {
        var unit = uploader.unitAs(Role.GATE_OFFICER);
        var now = clock.instant();
        var shift = shifts.find(event.shift()).filter(found -> found.covers(device, event.at(), SLACK));
        if (shift.isEmpty()) {
            return refuse(uploader, device, event.id(), ErrorCode.GATE_SHIFT_DIFFERS, now);
        }
        if (event.at().isAfter(now.plus(SLACK))) {
            return refuse(uploader, device, event.id(), ErrorCode.GATE_TIME_WRONG, now);
        }
        try {
            return kept(
                    uploader, device, event, judged(event, reading, unit, device, shift.get(), now), shift.get(), now);
        } catch (Problem problem) {
            return refuse(uploader, device, event.id(), problem.code(), now);
        }
    }

    /** What was not even readable. */
    TakenEvent refuse(Actor uploader, UUID device, UUID id, ErrorCode why) {
        return refuse(uploader, device, id, why, clock.instant());
    }

    private TakenEvent refuse(Actor uploader, UUID device, UUID id, ErrorCode why, Instant now) {
        audit.record(new Deed(
                AuditEvent.GATE_EVENT_REFUSED,
                now,
                uploader.username(),
                "gate-device:" + device,
                Map.of("why", why.name())));
        return TakenEvent.refused(id, why);
    }

    private TakenEvent kept(
            Actor uploader, UUID device, ReportedEvent event, Judged judged, GateShift shift, Instant now) {
        var kept = GateEvent.reported(
                event,
                judged,
                device,
                shift,
                second(event, device).map(other -> other.officer().name()).orElse(null),
                now);
        if (events.addOnce(kept, deed(event, judged, shift.officer(), now))) {
            tell(kept, judged);
            if (event.kind() == EventKind.LANE) {
                passages.add(LanePassage.of(event, device, shift.officer().unit()));
            }
            return new TakenEvent(event.id(), Outcome.RECORDED, null, judged.live());
        }
        return events.withId(event.id())
                .filter(before -> device.equals(before.device()))
                .map(before -> new TakenEvent(event.id(), Outcome.REPEATED, null, before.liveVerdict(judged.face())))
                .orElseGet(() -> refuse(uploader, device, event.id(), ErrorCode.GATE_COUNTER_REPEATED, now));
    }

    private void tell(GateEvent kept, Judged judged) {
        if (kept.letsThrough() || judged.undone()) {
            Optional.ofNullable(judged.holder())
                    .or(() -> events.permit(kept.permit()))
                    .ifPresent(permit -> crossings.tell(kept, permit));
        }
    }

    private Judged judged(
            ReportedEvent event, SealReading reading, String unit, UUID device, GateShift own, Instant now) {
        boolean late = event.at().plus(devices.terms().lateAfter()).isBefore(now);
        return switch (event.kind()) {
            case CHECK -> check(event, reading, unit, late);
            case DENIAL -> Judged.ofDevice(event, Colour.RED, about(event, unit));
            case OVERRIDE -> override(event, about(event, unit), device, own);
            case DUTY -> Judged.ofDevice(event, Colour.GREEN, null);
            case FAILURE -> Judged.ofDevice(event, Colour.RED, null);
            case LANE -> crossed(event, about(event, unit));
        };
    }

    /** It names no permit: the check that it is about is the passage. */
    private static Judged crossed(ReportedEvent event, GateEvent check) {
        boolean passed = event.passing().outcome().isPassage() && check.colour() != Colour.RED;
        return Judged.ofDevice(event, passed ? Colour.GREEN : Colour.RED, null);
    }

    private Judged check(ReportedEvent event, SealReading reading, String unit, boolean late) {
        var number = Situation.number(reading);
        var found = late ? number.flatMap(known -> events.caseAt(known, event.at())) : number.flatMap(events::caseOf);
        var situation = Situation.of(event.direction(), null, reading, found, unit, event.at());
        return new Judged(event, reading, rules.judge(situation), found, late);
    }

    private GateEvent about(ReportedEvent event, String unit) {
        return events.withId(event.about())
                .filter(check -> check.unit().equals(unit) && check.kind() == EventKind.CHECK)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /**
     * Who may do it stands in the table; where two must decide the other is another person with a shift at the same device. What was
     * done without a network has been done: it is kept, and the commander sees it.
     */
    private Judged override(ReportedEvent event, GateEvent check, UUID device, GateShift own) {
        boolean allowed = check.wasLate()
                || switch (check.overrideBy()) {
                    case GUARD -> true;
                    case TWO ->
                        second(event, device)
                                .filter(other -> !other.isOfSameGuard(own))
                                .isPresent();
                    case NOBODY -> false;
                };
        if (!allowed) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return Judged.ofDevice(event, Colour.GREEN, check);
    }

    private Optional<GateShift> second(ReportedEvent event, UUID device) {
        return Optional.ofNullable(event.second())
                .flatMap(shifts::find)
                .filter(other -> other.covers(device, event.at(), SLACK));
    }

    private static Deed deed(ReportedEvent event, Judged judged, Actor officer, Instant now) {
        var facts = new HashMap<String, String>();
        facts.put("direction", event.direction().name());
        facts.put("verdict", judged.colour().name());
        facts.put("late", Boolean.toString(judged.late()));
        if (judged.party() != null) {
            facts.put("party", judged.party());
        }
        return new Deed(event.kind().audited(), now, officer.username(), judged.subject(event.id()), facts);
    }
}
