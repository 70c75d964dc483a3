package eborder.filing.outage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A dossier that was handed in on paper in an outage and entered afterwards. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "back_entry")
public class BackEntry {
    @Id
    private UUID dossier;

    private String unit;
    private String paper;
    private String reason;
    private Instant paperAt;
    private Instant enteredAt;
    private String enteredBy;

    protected BackEntry() {}

    /** @param by user name of the officer, whose {@code unit} took the paper */
    static BackEntry enter(UUID dossier, String unit, PaperEntry entry, String by, Instant now) {
        var written = new BackEntry();
        written.dossier = dossier;
        written.unit = unit;
        written.paper = entry.paper();
        written.reason = entry.reason();
        written.paperAt = entry.at();
        written.enteredAt = now;
        written.enteredBy = by;
        return written;
    }

    String paper() {
        return paper;
    }

    String enteredBy() {
        return enteredBy;
    }
}
