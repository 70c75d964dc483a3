package eborder.portcall;

import eborder.procedure.Movement;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One stay of one ship in one port, from announcement to departure: the folder of its dossiers and permits. */
@Entity
@Table(name = "port_call")
public class PortCall {
    @Id
    private UUID id;

    private UUID company;
    private String unit;
    private String port;
    private ImoNumber imo;
    private String shipName;
    private Instant eta;
    private Instant etd;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private Instant mooredAt;
    private Instant leftAt;
    private Instant openedAt;

    @Version
    private int version;

    protected PortCall() {}

    /** Opens a call. @param unit the border unit that serves the port */
    public static PortCall open(Announcement announcement, UUID company, String unit, Instant now) {
        var call = new PortCall();
        call.id = UUID.randomUUID();
        call.company = company;
        call.unit = unit;
        call.port = announcement.port();
        call.imo = announcement.imo();
        call.shipName = announcement.shipName();
        call.eta = announcement.eta();
        call.etd = announcement.etd();
        call.phase = Phase.ANNOUNCED;
        call.openedAt = now;
        return call;
    }

    /** The procedure of a movement is completed. */
    public void confirmed(Movement movement) {
        if (movement == Movement.ARRIVAL && phase == Phase.ANNOUNCED) {
            phase = Phase.ENTRY_CONFIRMED;
        } else if (movement == Movement.DEPARTURE && isInPort()) {
            phase = Phase.LEAVING;
        }
    }

    /** The ship lies safely. @throws Problem STATUS_FORBIDS before the entry is confirmed or after departure */
    public void moored(Instant at) {
        if (phase == Phase.MOORED) {
            return;
        }
        if (phase != Phase.ENTRY_CONFIRMED) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        phase = Phase.MOORED;
        mooredAt = at;
    }

    /** The agent announces the departure. @throws Problem STATUS_FORBIDS unless the ship may be in port */
    public void departsAt(Instant expected) {
        if (!isInPort()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        etd = expected;
    }

    /** From its confirmed arrival until it has left. */
    public boolean isThere() {
        return isInPort() || phase == Phase.LEAVING;
    }

    private boolean isInPort() {
        return phase == Phase.ENTRY_CONFIRMED || phase == Phase.MOORED;
    }

    /** The ship is gone. @throws Problem STATUS_FORBIDS before its departure is confirmed */
    public void left(Instant at) {
        if (phase == Phase.LEFT) {
            return;
        }
        if (phase != Phase.LEAVING) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        phase = Phase.LEFT;
        leftAt = at;
    }

    /** Where the ship stood at an earlier moment. Of the beginning of its departure no moment is kept: it counts as moored until it left. */
    public Phase phaseAt(Instant moment) {
        boolean since = phase == Phase.LEAVING || (phase == Phase.LEFT && leftAt.isAfter(moment));
        if (since && mooredAt != null) {
            return mooredAt.isAfter(moment) ? Phase.ENTRY_CONFIRMED : Phase.MOORED;
        }
        return phase == Phase.MOORED && mooredAt.isAfter(moment) ? Phase.ENTRY_CONFIRMED : phase;
    }

    /** The moment that a movement's deadlines count from; a departure's is known once it was begun. */
    public Instant momentOf(Movement movement) {
        return movement == Movement.ARRIVAL ? eta : etd;
    }

    /** The ship and its movement as the declaration finally gave them. A dossier that isn't about a movement leaves all as it is. */
    public void declared(String name, Movement movement, Instant movesAt) {
        if (movement == Movement.ARRIVAL) {
            eta = movesAt;
        } else if (movement == Movement.DEPARTURE) {
            etd = movesAt;
        } else {
            return;
        }
        shipName = name;
    }

    /** A movement won't take place after all: the ship doesn't come, or stays. @throws Problem STATUS_FORBIDS once it has moved */
    public void calledOff(Movement movement) {
        if (movement == Movement.ARRIVAL && mayStillStayAway()) {
            phase = Phase.CANCELLED;
        } else if (movement == Movement.DEPARTURE && phase == Phase.LEAVING) {
            phase = mooredAt == null ? Phase.ENTRY_CONFIRMED : Phase.MOORED;
        } else {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("phase", phase.name()));
        }
    }

    /** Also when its departure was confirmed before it came. */
    private boolean mayStillStayAway() {
        return mooredAt == null
                && (phase == Phase.ANNOUNCED || phase == Phase.ENTRY_CONFIRMED || phase == Phase.LEAVING);
    }

    public CallFacts facts() {
        return new CallFacts(imo.digits(), shipName, port, phase, mooredAt, leftAt);
    }

    public UUID id() {
        return id;
    }

    public UUID company() {
        return company;
    }

    public String unit() {
        return unit;
    }

    public String port() {
        return port;
    }

    public ImoNumber imo() {
        return imo;
    }

    public String shipName() {
        return shipName;
    }

    public Instant eta() {
        return eta;
    }

    public Instant etd() {
        return etd;
    }

    public Phase phase() {
        return phase;
    }

    public Instant mooredAt() {
        return mooredAt;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
