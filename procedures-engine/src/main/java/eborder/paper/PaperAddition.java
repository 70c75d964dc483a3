package eborder.paper;

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
    private Instant until;
    private Instant madeAt;

    protected PaperAddition() {}

    /** @param no 1 is the first; two of one number can't be kept, so of two writers at once one fails */
    static PaperAddition of(UUID paper, int no, PaperPreserver.Addition made, Instant now) {
        var addition = new PaperAddition();
        addition.paper = paper;
        addition.no = no;
        addition.bytes = made.bytes();
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
