package eborder.gate;

import eborder.exchange.Notice;
import eborder.exchange.Outbox;
import eborder.permit.Permit;
import eborder.screening.Crossing;
import eborder.screening.ScreenedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the Immigration Department of who passed, in the transaction in which the passage is kept. */
@ApplicationScoped
class GateCrossings {
    private final Outbox outbox;

    @Inject
    GateCrossings(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(GateEvent event, Permit permit) {
        notice(event, permit).ifPresent(outbox::add);
    }

    /** A passage, or that somebody was sent back after it; anything else moves nobody and isn't told. */
    static Optional<Notice> notice(GateEvent event, Permit permit) {
        if (!event.letsThrough() && event.kind() != EventKind.DENIAL) {
            return Optional.empty();
        }
        var facts = new HashMap<String, String>();
        facts.put("direction", event.direction().name());
        facts.put("decision", decision(event.kind()));
        facts.put("role", permit.holder().rankCode().isEmpty() ? "STAFF" : "CREW");
        facts.put("permitNo", permit.number().written());
        if (event.about() != null) {
            facts.put("about", event.about().toString());
        }
        return Optional.of(
                Crossing.atGate(event.id(), person(permit), place(event, permit), ship(permit), facts, event.at()));
    }

    private static String decision(EventKind kind) {
        return switch (kind) {
            case OVERRIDE -> "LET_THROUGH_BY_OFFICERS";
            case DENIAL -> "SENT_BACK";
            case CHECK, DUTY, FAILURE, LANE -> "LET_THROUGH";
        };
    }

    private static ScreenedPerson person(Permit permit) {
        var holder = permit.holder();
        return new ScreenedPerson(
                holder.fullName(),
                holder.sex(),
                holder.dateOfBirth().toString(),
                holder.nationality(),
                "",
                holder.documentNumber());
    }

    private static Map<String, String> place(GateEvent event, Permit permit) {
        return Map.of("port", permit.port(), "postCode", event.unit(), "lane", event.lane());
    }

    private static Map<String, String> ship(Permit permit) {
        return permit.imo() == null ? null : Map.of("imo", permit.imo().digits(), "name", permit.shipName());
    }
}
