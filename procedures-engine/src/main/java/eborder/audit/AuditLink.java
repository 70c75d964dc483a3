package eborder.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One link of the chain over the deeds: fixes the deed's content and its place. */
@Entity
@Table(name = "audit_link")
public class AuditLink {
    @Id
    private long seq;

    @Column(name = "event_id")
    private long eventId;

    private byte[] previous;

    private byte[] hash;

    protected AuditLink() {}

    private AuditLink(long seq, long eventId, byte[] previous, byte[] digest) {
        this.seq = seq;
        this.eventId = eventId;
        this.previous = previous;
        this.hash = AuditDigest.link(previous, digest, seq);
    }

    /** The first link of all. */
    static AuditLink first(UnlinkedDeed deed) {
        return new AuditLink(1, deed.eventId(), new byte[AuditDigest.LENGTH], deed.digest());
    }

    AuditLink next(UnlinkedDeed deed) {
        return new AuditLink(seq + 1, deed.eventId(), hash, deed.digest());
    }

    long seq() {
        return seq;
    }

    long eventId() {
        return eventId;
    }

    byte[] previous() {
        return previous;
    }

    byte[] hash() {
        return hash;
    }
}
