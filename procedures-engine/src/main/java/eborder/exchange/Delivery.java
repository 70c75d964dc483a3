package eborder.exchange;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Carries notices to the partner, at least once and in order per dossier. */
@Relay
public class Delivery implements Ticking {
    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    /** No sending begins this long after a claim, so that the lease outlives the answer. */
    private static final Duration SENDING = Duration.ofSeconds(DeliveryDesk.LEASE_SECONDS / 2);

    private final String holder = UUID.randomUUID().toString();
    private final DeliveryDesk desk;
    private final PartnerLink partner;

    @Inject
    Delivery(DeliveryDesk desk, PartnerLink partner) {
        this.desk = desk;
        this.partner = partner;
    }

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        List<Claim> claims = desk.claim(holder);
        while (!claims.isEmpty() && sendAll(claims) && !Thread.currentThread().isInterrupted()) {
            claims = desk.claim(holder);
        }
    }

    /** Stops at the first failure, as the partner may be down: the next tick begins with the notices behind it. */
    private boolean sendAll(List<Claim> claims) {
        long begin = System.nanoTime();
        for (int i = 0; i < claims.size(); i++) {
            boolean late = System.nanoTime() - begin > SENDING.toNanos();
            if (late || !send(claims.get(i))) {
                desk.release(claims.subList(late ? i : i + 1, claims.size()));
                return late;
            }
        }
        return true;
    }

    private boolean send(Claim claim) {
        try {
            partner.deliver(claim.notice());
        } catch (RuntimeException e) {
            String error = reason(e);
            LOG.log(WARNING, "notice {0} not delivered: {1}", claim.notice().messageId(), error);
            LOG.log(DEBUG, "the whole of it", e);
            desk.failed(claim, error);
            return false;
        }
        desk.delivered(claim);
        return true;
    }

    /** The facts of a problem hold no personal data; what other exceptions say may quote the notice. */
    private static String reason(RuntimeException failure) {
        var kind = failure.getCause() == null ? failure : failure.getCause();
        return failure instanceof Problem problem && failure.getCause() == null
                ? problem.getMessage()
                : kind.getClass().getSimpleName();
    }
}
