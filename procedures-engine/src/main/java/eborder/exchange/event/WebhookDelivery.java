package eborder.exchange.event;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Carries events to the webhooks of companies, at least once and in order per webhook. */
@Relay
public class WebhookDelivery implements Ticking {
    private static final System.Logger LOG = System.getLogger(WebhookDelivery.class.getName());

    /** What one tick may take: after it the timer shows that it lives. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final String holder = UUID.randomUUID().toString();
    private final WebhookDispatch dispatch;
    private final WebhookLink link;

    @Inject
    WebhookDelivery(WebhookDispatch dispatch, WebhookLink link) {
        this.dispatch = dispatch;
        this.link = link;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        var claim = link.isConnected() ? dispatch.claim(holder) : Optional.<WebhookClaim>empty();
        while (claim.isPresent() && System.nanoTime() - deadline < 0) {
            send(claim.get());
            claim = dispatch.claim(holder);
        }
    }

    private void send(WebhookClaim claim) {
        var answer = answer(claim);
        if (answer.outcome() != WebhookAnswer.Outcome.TAKEN) {
            LOG.log(System.Logger.Level.INFO, "webhook {0} took nothing: {1}", claim.id(), answer.reason());
        }
        dispatch.answered(claim, answer);
    }

    /** A fault of our own waits its turn like one of the receiver's: it must not come first again and again. */
    private WebhookAnswer answer(WebhookClaim claim) {
        try {
            return link.deliver(claim.url(), claim.id(), claim.events());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "webhook " + claim.id(), fault);
            return WebhookAnswer.failed("PORTAL");
        }
    }
}
