package eborder.filing.outage;

import eborder.dossier.VersionChange;
import eborder.form.Answers;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A dossier filed in an outage was declared at the single window afterwards. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "outage_link")
public class OutageLink {
    private static final String CHANGES = "changes";

    @Id
    private UUID dossier;

    private String reference;
    private int year;
    private Instant linkedAt;
    private int differing;
    private Answers differences;

    protected OutageLink() {}

    /** @param otherwise what the single window's message says otherwise */
    public static OutageLink of(UUID dossier, String reference, int year, List<VersionChange> otherwise, Instant now) {
        var link = new OutageLink();
        link.dossier = dossier;
        link.reference = reference;
        link.year = year;
        link.linkedAt = now;
        link.differing = otherwise.size();
        link.differences = Answers.empty()
                .withRows(CHANGES, otherwise.stream().map(OutageLink::written).toList());
        return link;
    }

    private static Map<String, String> written(VersionChange change) {
        return Map.of(
                "kind", change.kind().name(),
                "form", change.form(),
                "who", change.who(),
                "field", change.field(),
                "before", change.before(),
                "after", change.after());
    }

    private static VersionChange read(Map<String, String> row) {
        return new VersionChange(
                VersionChange.Kind.valueOf(row.get("kind")),
                row.get("form"),
                row.getOrDefault("who", ""),
                row.getOrDefault("field", ""),
                row.getOrDefault("before", ""),
                row.getOrDefault("after", ""));
    }

    List<VersionChange> differences() {
        return differences.rows(CHANGES).stream().map(OutageLink::read).toList();
    }

    String reference() {
        return reference;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
