package eborder.exchange;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Sends what is due to one partner, at least once and in order per key. */
final class Sending {
    private static final System.Logger LOG = System.getLogger(Sending.class.getName());

    /** No sending begins this long after a claim, so that the lease outlives the answer. */
    private static final Duration SENDING = Duration.ofSeconds(DeliveryDesk.LEASE_SECONDS / 2);

    /** A partner that asks for more is asked again after it. */
    private static final long LONGEST_PAUSE_SECONDS = 3600;

    private final String holder = UUID.randomUUID().toString();
    private final DeliveryDesk desk;
    private final Partner partner;
    private final Function<Notice, String> carry;
    private volatile long pausedUntil = System.nanoTime();

    /** @param carry sends a notice and gives the receipt, null if it is none to keep */
    Sending(DeliveryDesk desk, Partner partner, Function<Notice, String> carry) {
        this.desk = desk;
        this.partner = partner;
        this.carry = carry;
    }

    void sendDue() {
        if (System.nanoTime() - pausedUntil < 0) {
            return;
        }
        List<Claim> claims = desk.claim(partner, holder);
        while (!claims.isEmpty() && sendAll(claims) && !Thread.currentThread().isInterrupted()) {
            claims = desk.claim(partner, holder);
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

    /** @return whether to go on with the next one */
    private boolean send(Claim claim) {
        String receipt;
        try {
            receipt = carry.apply(claim.notice());
        } catch (RuntimeException e) {
            return failed(claim, e);
        }
        desk.delivered(claim, receipt);
        return true;
    }

    private boolean failed(Claim claim, RuntimeException failure) {
        String error = reason(failure);
        LOG.log(WARNING, "notice {0} not delivered: {1}", claim.notice().messageId(), error);
        LOG.log(DEBUG, "the whole of it", failure);
        if (failure instanceof Problem problem && problem.code() == ErrorCode.DELIVERY_REFUSED) {
            desk.refused(claim, error);
            return true;
        }
        desk.failed(claim, error);
        pause(failure);
        return false;
    }

    private void pause(RuntimeException failure) {
        if (failure instanceof Problem problem && problem.facts().containsKey("retryAfter")) {
            long seconds = Math.min(
                    LONGEST_PAUSE_SECONDS, Long.parseLong(problem.facts().get("retryAfter")));
            pausedUntil = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        }
    }

    /** The facts of a problem hold no personal data; what other exceptions say may quote the notice. */
    private static String reason(RuntimeException failure) {
        var kind = failure.getCause() == null ? failure : failure.getCause();
        return failure instanceof Problem problem && failure.getCause() == null
                ? problem.getMessage()
                : kind.getClass().getSimpleName();
    }
}
