package eborder.gate.ashore;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.gate.ashore.CasePicture.Kind;
import eborder.gate.ashore.CasePicture.Line;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The officers' work on the cases of those who were late. */
@UseCase
public class AshoreDesk {
    private static final int MOST = 50;
    private static final int LONGEST = 1000;

    private final AshoreCases cases;
    private final AshoreAlerts alerts;
    private final Ships ships;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AshoreDesk(AshoreCases cases, AshoreAlerts alerts, Ships ships, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.alerts = alerts;
        this.ships = ships;
        this.audit = audit;
        this.clock = clock;
    }

    /** The unit's cases, the open ones first, at most 50. */
    public List<CaseRow> list(Actor actor) {
        return cases.ofUnit(actor.reviewingUnit(), MOST);
    }

    /** @throws Problem NOT_FOUND if there is none or it is another unit's */
    public CasePicture picture(Actor actor, UUID id) {
        var about = cases.ofUnit(id, actor.reviewingUnit());
        var row = cases.row(id, about.unit()).orElseThrow();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(row.since(), Kind.WENT_OUT));
        lines.addAll(alerts.during(row.call(), about.document(), row.since(), lastAlert(row)));
        lines.add(Line.of(row.openedAt(), Kind.OPENED));
        lines.addAll(cases.notes(id));
        if (!row.isOpen()) {
            lines.add(Line.by(row.endedAt(), Kind.ENDED, orBlank(row.endedBy()), orBlank(row.reason())));
        }
        lines.sort(Comparator.comparing(Line::at).thenComparing(Line::kind));
        return new CasePicture(row, ships.ofCall(row.call()).get(0).dossier(), lines);
    }

    /** Who came back before the case was opened was told of until then, as nobody knew. */
    private Instant lastAlert(CaseRow row) {
        if (row.isOpen()) {
            return clock.instant();
        }
        return row.endedAt().isAfter(row.openedAt()) ? row.endedAt() : row.openedAt();
    }

    private static String orBlank(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** @throws Problem REASON_MISSING without words, NOT_FOUND */
    public void note(Actor actor, UUID id, String words) {
        var now = clock.instant();
        var about = cases.lock(id, actor.reviewingUnit());
        cases.add(AshoreNote.of(about, required(words), actor, now));
        record(AuditEvent.ASHORE_CASE_NOTED, actor, about, Map.of(), now);
    }

    /**
     * Says how it ended.
     *
     * @param seen the version that the page showed, null if it showed none
     * @throws Problem REASON_MISSING without words, BAD_REQUEST for an end that only the gate knows, STATUS_FORBIDS if it has ended,
     *     CHANGED_BY_SOMEONE_ELSE, NOT_FOUND
     */
    public void end(Actor actor, UUID id, CaseEnd how, String words, Integer seen) {
        if (how == null || !CaseEnd.BY_OFFICERS.contains(how)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "end"));
        }
        var now = clock.instant();
        var about = cases.lock(id, actor.reviewingUnit());
        about.end(how, required(words), seen, actor, now);
        record(AuditEvent.ASHORE_CASE_ENDED, actor, about, Map.of("end", how.name()), now);
    }

    private static String required(String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        return words.strip();
    }

    private void record(AuditEvent event, Actor actor, AshoreCase about, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, actor.username(), about.subject(), facts));
    }
}
