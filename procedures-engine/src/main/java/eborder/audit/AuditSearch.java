package eborder.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * What to look for in the trail; newest first.
 *
 * @param from earliest moment, included
 * @param to latest moment, not included
 * @param event only this kind of deed, or null for all
 * @param actor only this username, or null for all
 * @param before only rows with a smaller id, for the next page; {@code Long.MAX_VALUE} for the first
 */
public record AuditSearch(Instant from, Instant to, AuditEvent event, String actor, long before) {
    public AuditSearch {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }
}
