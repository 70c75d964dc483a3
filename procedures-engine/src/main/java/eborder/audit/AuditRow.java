package eborder.audit;

import java.time.Instant;
import java.util.Map;

/** A deed as it stands in the trail, for the page that shows it. */
public record AuditRow(long id, Instant at, AuditEvent event, String actor, String subject, Map<String, String> facts) {
    public AuditRow {
        facts = Map.copyOf(facts);
    }
}
