package eborder.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One deed for the audit trail.
 *
 * @param actor the username, or {@code system} for timers
 * @param subject what it was done to, as {@code kind:id}, for example {@code dossier:5b0c…} or {@code permit:HPH260000017}
 * @param facts a few short facts by name; no passport numbers, no names of travellers
 */
public record Deed(AuditEvent event, Instant at, String actor, String subject, Map<String, String> facts) {
    public Deed {
        Objects.requireNonNull(event);
        Objects.requireNonNull(at);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(subject);
        facts = Map.copyOf(facts);
    }
}
