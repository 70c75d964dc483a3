package eborder.filing.outage;

import eborder.exchange.Breaker;
import eborder.exchange.Breakers;
import eborder.exchange.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Proposes to declare an outage when nothing has reached the single window for a while: setting
 * {@code eborder.single-window.outage-after}, 15 minutes unless it says otherwise.
 */
@ApplicationScoped
public class OutageProposal {
    private static final Duration USUAL = Duration.ofMinutes(15);

    private final Breakers breakers;
    private final Duration after;

    @Inject
    public OutageProposal(
            Breakers breakers, @ConfigProperty(name = "eborder.single-window.outage-after") Optional<String> after) {
        this.breakers = breakers;
        this.after = after.map(Duration::parse).orElse(USUAL);
    }

    /** Since when nothing has reached it; empty if that isn't long, or it answers. */
    Optional<Instant> since(Instant now) {
        return breakers.all().stream()
                .filter(breaker -> breaker.partner() == Partner.SINGLE_WINDOW)
                .filter(breaker -> breaker.state() != Breaker.State.CLOSED)
                .map(Breaker::since)
                .filter(since -> !since.plus(after).isAfter(now))
                .findFirst();
    }
}
