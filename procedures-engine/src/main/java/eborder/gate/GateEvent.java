package eborder.gate;

import eborder.party.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One check at a gate, with its verdict: kept for every scan, refused ones too. Never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "gate_event")
public class GateEvent {
    @Id
    private UUID id;

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
    private GateQuestion.Reader reader;

    protected GateEvent() {}

    /** @param permit null if there is no such permit */
    static GateEvent of(GateQuestion question, GateVerdict verdict, UUID permit, Actor officer, Instant now) {
        var event = new GateEvent();
        event.id = question.eventId();
        event.at = now;
        event.unit = officer.unit();
        event.lane = question.lane();
        event.officer = officer.account();
        event.officerName = officer.name();
        event.permit = permit;
        event.permitNumber =
                verdict.permit() == null ? null : verdict.permit().number().sealed();
        event.direction = question.direction();
        event.colour = verdict.colour();
        event.reasons = verdict.reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
        event.reader = question.reader();
        return event;
    }

    /** What is stored, in the order of the fields; null where there is no permit. */
    List<Object> columns() {
        return Arrays.asList(
                id.toString(),
                at.atOffset(ZoneOffset.UTC),
                unit,
                lane,
                officer.toString(),
                officerName,
                permit == null ? null : permit.toString(),
                permitNumber,
                direction.name(),
                colour.name(),
                reasons,
                reader.name());
    }

    /** The verdict as it was given. @param face the permit as it stands now, null if there was none */
    GateVerdict verdict(PermitFace face) {
        return GateVerdict.of(face, reasonList(), colour);
    }

    private List<Reason> reasonList() {
        return reasons.isEmpty()
                ? List.of()
                : Arrays.stream(reasons.split(" ", -1)).map(Reason::valueOf).toList();
    }

    UUID permit() {
        return permit;
    }

    String unit() {
        return unit;
    }
}
