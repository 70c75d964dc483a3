package eborder.paper;

import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was written behind a signed paper after it left the house. Nothing is ever taken away or changed. */
@Entity
@IdClass(PaperAddition.Key.class)
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "paper_addition")
public class PaperAddition {
    @Id
    private UUID paper;

    @Id
    private int no;

    private byte[] bytes;
    private Fingerprint fingerprint;
    private boolean proven;
    private Instant until;
    private Instant madeAt;

    protected PaperAddition() {}

    /** The next one: two of one number can't be kept, so of two writers at once one fails. */
    static PaperAddition behind(PaperKeeping.Due due, PaperPreserver.Addition made, Instant now) {
        var addition = new PaperAddition();
        addition.paper = due.paper();
        addition.no = due.additions() + 1;
        addition.bytes = made.bytes();
        addition.fingerprint = Fingerprint.of(due.pdf(), made.bytes());
        addition.proven = due.stamped();
        addition.until = made.until();
        addition.madeAt = now;
        return addition;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Paper and number. */
    public record Key(UUID paper, int no) implements java.io.Serializable {}
}
