package eborder.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import eborder.form.YamlFile;
import eborder.shared.TheClock;
import eborder.shared.TokenBuckets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** How often companies may ask by program, read strictly from {@code accounts/quotas.yaml} at the start. Officers may as often as they need. */
@ApplicationScoped
public class Quotas {
    private final List<Quota> all;
    private final TokenBuckets<UUID> buckets;
    private final Clock clock;

    record Known(@JsonProperty(required = true) List<Quota> quotas) {}

    @Inject
    public Quotas(Clock clock) {
        this.clock = clock;
        all = YamlFile.read("accounts/quotas.yaml").as(Known.class).quotas();
        buckets = new TokenBuckets<>(clock);
    }

    /** Counts one request. @return zero if it may go on, else how long to wait */
    public Duration take(TokenHolder holder) {
        if (holder.actor().company() == null) {
            return Duration.ZERO;
        }
        var quota = of(holder.client() ? Quota.Of.CLIENT : Quota.Of.PERSON);
        return buckets.take(holder.actor().account(), quota.burst(), quota.every());
    }

    /** The one in force today. Days before the first one count by it. */
    public Quota of(Quota.Of whose) {
        LocalDate today = clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
        var ofThem = all.stream()
                .filter(quota -> quota.of() == whose)
                .sorted(Comparator.comparing(Quota::from))
                .toList();
        return ofThem.stream()
                .filter(quota -> !quota.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(ofThem.get(0));
    }
}
