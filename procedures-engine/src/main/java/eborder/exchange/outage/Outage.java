package eborder.exchange.outage;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The single window is down, by a supervisor's word, or that is rehearsed. */
@Entity
@Table(name = "outage")
public class Outage {
    @Id
    private UUID id;

    private String reason;
    private boolean drill;
    private Instant since;
    private Instant declaredAt;
    private String declaredBy;
    private Instant until;
    private String endedBy;

    @Version
    private int version;

    protected Outage() {}

    /** @param since from when on it was down, not after {@code now}; {@code by} the supervisor's user name */
    public static Outage declare(String reason, boolean drill, Instant since, String by, Instant now) {
        var outage = new Outage();
        outage.id = UUID.randomUUID();
        outage.reason = reason;
        outage.drill = drill;
        outage.since = since;
        outage.declaredAt = now;
        outage.declaredBy = by;
        return outage;
    }

    /** It is back. @throws Problem STATUS_FORBIDS if it is already */
    public void end(String by, Instant now) {
        if (until != null) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        until = now;
        endedBy = by;
    }

    /** Whether a moment was inside of it, the end not included. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }

    public UUID id() {
        return id;
    }

    /** Whether it is only rehearsed: nothing opens. */
    public boolean drill() {
        return drill;
    }

    public OutageRow row() {
        return new OutageRow(id, reason, drill, since, declaredAt, declaredBy, until, endedBy);
    }
}
