package eborder.dossier.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps strangers from filling the audit trail: of each kind of refusal one entry a minute and node, with the number left out. */
@ApplicationScoped
public class RefusedMessages {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<String, Refusals> known = new HashMap<>();

    private record Refusals(Instant written, long since) {}

    /** @return how many were left out since the last entry; nothing if this one is left out, too */
    synchronized Optional<Long> toWrite(String code, Instant now) {
        var last = known.get(code);
        if (last != null && now.isBefore(last.written.plus(PAUSE))) {
            known.put(code, new Refusals(last.written, last.since + 1));
            return Optional.empty();
        }
        known.put(code, new Refusals(now, 0));
        return Optional.of(last == null ? 0L : last.since);
    }
}
