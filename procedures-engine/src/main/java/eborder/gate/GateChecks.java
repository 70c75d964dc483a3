package eborder.gate;

import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
     * Checks that were asked for at the same moment, kept together or not at all.
     *
     * @return the verdict on each, empty where another unit has used the question's id
     * @throws Problem NOT_ALLOWED unless guards ask
     */
    public List<Optional<GateVerdict>> check(List<GateScan> scans) {
        var now = clock.instant();
        var cases = events.casesOf(
                scans.stream().flatMap(scan -> scan.number().stream()).collect(Collectors.toSet()));
        var checks = scans.stream()
                .map(scan -> judged(scan, scan.number().map(cases::get), now))
                .toList();
        var added = events.addOnce(checks);
        return IntStream.range(0, checks.size())
                .mapToObj(at -> added.get(at) ? Optional.of(checks.get(at).verdict()) : again(scans.get(at)))
                .toList();
    }

    private GateCheck judged(GateScan scan, Optional<GateCase> found, Instant now) {
        var question = scan.question();
        var situation = Situation.of(
                question.direction(),
                scan.document(),
                scan.reading(),
                found,
                scan.actor().unitAs(Role.GATE_OFFICER),
                now);
        var judgement = rules.judge(situation);
        var face = found.map(GateCase::face).orElse(null);
        var verdict = GateVerdict.of(face, judgement.reasons(), judgement.colour());
        var permit = found.map(known -> known.permit().id()).orElse(null);
        var event = GateEvent.of(question, verdict, judgement.override(), permit, scan.actor(), now);
        return new GateCheck(scan, verdict, event, found.flatMap(known -> GateCrossings.notice(event, known.permit())));
    }

    /** What was answered before; the permit's face is as it is now. */
    private Optional<GateVerdict> again(GateScan scan) {
        return events.withId(scan.question().eventId())
                .filter(before -> before.unit().equals(scan.actor().unit()))
                .map(before -> before.verdict(Optional.ofNullable(before.permit())
                        .flatMap(events::caseOf)
                        .map(GateCase::face)
                        .orElse(null)));
    }

    /** The unit's last checks, newest first. */
    public List<GateEventRow> newest(Actor actor) {
        return events.newest(actor.unitAs(Role.GATE_OFFICER), 50);
    }
}
