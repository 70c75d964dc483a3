package eborder.gate;

import eborder.gate.device.GateShift;
import eborder.party.Actor;
import eborder.permit.PermitNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened at a gate, with its verdict: kept for every scan, refused ones too. Never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "gate_event")
@NamedQuery(
        name = GateEvent.CASES,
        query = GateEvents.CASES,
        hints = @QueryHint(name = "eclipselink.read-only", value = "true"))
public class GateEvent {
    /** Asked at every check, so it is prepared once: a query with a hint of its own is prepared anew each time. */
    static final String CASES = "gate.cases";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private UUID about;
    private Instant at;
    private String unit;
    private String lane;
    private UUID officer;
    private String officerName;
    private UUID permit;
    private String permitNumber;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private OverrideBy overrideBy;

    @Enumerated(EnumType.STRING)
    private GateQuestion.Reader reader;

    private UUID device;
    private Long counter;
    private UUID shift;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Colour checkedColour;

    private String checkedReasons;
    private String note;
    private String second;
    private Integer millis;
    private Instant listIssuedAt;

    protected GateEvent() {}

    /** A check that the portal was asked for. @param permit null if there is no such permit */
    static GateEvent of(
            GateQuestion question, GateVerdict verdict, OverrideBy override, UUID permit, Actor officer, Instant now) {
        var event = new GateEvent();
        event.id = question.eventId();
        event.kind = EventKind.CHECK;
        event.at = now;
        event.by(officer);
        event.lane = question.lane();
        event.permit = permit;
        event.permitNumber =
                verdict.permit() == null ? null : verdict.permit().number().sealed();
        event.direction = question.direction();
        event.colour = verdict.colour();
        event.reasons = joined(verdict.reasons());
        event.overrideBy = override;
        event.reader = question.reader();
        return event;
    }

    /** A deed that a device reports. @param second name of the second officer, null if nobody else decided */
    static GateEvent reported(
            ReportedEvent reported, Judged judged, UUID device, GateShift shift, String second, Instant now) {
        var event = new GateEvent();
        event.id = reported.id();
        event.kind = reported.kind();
        event.about = reported.about();
        event.at = reported.at();
        event.by(shift.officer());
        event.lane = reported.lane();
        event.permit = judged.permit();
        event.permitNumber = judged.number() == null ? null : judged.number().sealed();
        event.direction = reported.direction();
        event.colour = judged.colour();
        event.reasons = joined(judged.reasons());
        event.overrideBy = judged.overrideBy();
        event.reader = reported.reader();
        event.fromDevice(reported, device, shift, now);
        event.note = reported.note();
        event.second = second;
        if (judged.checked() != null) {
            event.checkedColour = judged.checked().colour();
            event.checkedReasons = joined(judged.checked().reasons());
        }
        return event;
    }

    private void by(Actor guard) {
        unit = guard.unit();
        officer = guard.account();
        officerName = guard.name();
    }

    private void fromDevice(ReportedEvent reported, UUID from, GateShift during, Instant now) {
        device = from;
        counter = reported.n();
        shift = during.id();
        receivedAt = now;
        millis = reported.millis();
        listIssuedAt = reported.listIssued();
    }

    /** The columns in the order of {@link #values}; what casts each needs stands behind its name. */
    static final List<String> COLUMNS = List.of(
            "id uuid",
            "kind",
            "about uuid",
            "at",
            "unit",
            "lane",
            "officer uuid",
            "officername",
            "permit uuid",
            "permitnumber",
            "direction",
            "colour",
            "reasons",
            "overrideby",
            "reader",
            "device uuid",
            "counter bigint",
            "shift uuid",
            "receivedat timestamptz",
            "checkedcolour",
            "checkedreasons",
            "note",
            "second",
            "millis integer",
            "listissuedat timestamptz");

    /** What is stored; null where there is nothing. */
    List<Object> values() {
        return Arrays.asList(
                text(id),
                kind.name(),
                text(about),
                at.atOffset(ZoneOffset.UTC),
                unit,
                lane,
                text(officer),
                officerName,
                text(permit),
                permitNumber,
                direction.name(),
                colour.name(),
                reasons,
                overrideBy.name(),
                reader.name(),
                text(device),
                text(counter),
                text(shift),
                text(receivedAt),
                text(checkedColour),
                checkedReasons,
                note,
                second,
                text(millis),
                text(listIssuedAt));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String joined(List<Reason> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The verdict as it was given. @param face the permit as it stands now, null if there was none */
    GateVerdict verdict(PermitFace face) {
        return GateVerdict.of(face, reasonList(), colour);
    }

    /** Whether it was judged without a network, and by the portal only afterwards. */
    boolean wasLate() {
        return checkedColour != null;
    }

    /** What the portal told the guard at once; null if it was told later, or was asked nothing. */
    GateVerdict liveVerdict(PermitFace face) {
        return kind == EventKind.CHECK && !wasLate() ? verdict(face) : null;
    }

    private List<Reason> reasonList() {
        return reasons.isEmpty()
                ? List.of()
                : Arrays.stream(reasons.split(" ", -1)).map(Reason::valueOf).toList();
    }

    EventKind kind() {
        return kind;
    }

    OverrideBy overrideBy() {
        return overrideBy;
    }

    Colour colour() {
        return colour;
    }

    UUID id() {
        return id;
    }

    UUID about() {
        return about;
    }

    Instant at() {
        return at;
    }

    String lane() {
        return lane;
    }

    Direction direction() {
        return direction;
    }

    /** Whether somebody with a permit is in another place after it. */
    boolean letsThrough() {
        return colour == Colour.GREEN && permit != null;
    }

    UUID permit() {
        return permit;
    }

    PermitNumber number() {
        return permitNumber == null ? null : PermitNumber.typed(permitNumber).orElseThrow();
    }

    /** Null if the portal was asked itself. */
    UUID device() {
        return device;
    }

    String unit() {
        return unit;
    }
}
