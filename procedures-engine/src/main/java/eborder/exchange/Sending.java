package eborder.exchange;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Sends what is due to one partner, at least once and in order per key. */
final class Sending {
    private static final System.Logger LOG = System.getLogger(Sending.class.getName());

    /** No sending begins this long after a claim, so that the lease outlives the answer. */
    private static final Duration SENDING = Duration.ofSeconds(DeliveryDesk.LEASE_SECONDS / 2);

    private final String holder = UUID.randomUUID().toString();
    private final DeliveryDesk desk;
    private final PartnerLink link;

    Sending(DeliveryDesk desk, PartnerLink link) {
        this.desk = desk;
        this.link = link;
    }

    void sendDue() {
        boolean goOn = link.isConnected();
        while (goOn && !Thread.currentThread().isInterrupted()) {
            List<Claim> claims = desk.claim(link.partner(), holder, link.most());
            goOn = !claims.isEmpty() && sendAll(claims, link.most(), System.nanoTime() + SENDING.toNanos());
        }
    }

    /** Stops at the first failure, as the partner may be down: the next tick begins with the notices behind it. */
    private boolean sendAll(List<Claim> claims, int atOnce, long deadline) {
        for (int first = 0; first < claims.size(); first += atOnce) {
            int next = Math.min(first + atOnce, claims.size());
            boolean late = System.nanoTime() - deadline > 0;
            if (late || !send(claims.subList(first, next), deadline)) {
                desk.release(claims.subList(late ? first : next, claims.size()));
                return late;
            }
        }
        return true;
    }

    /** @return whether to go on with the next ones */
    private boolean send(List<Claim> claims, long deadline) {
        Exchange exchange;
        try {
            exchange = link.deliver(claims.stream().map(Claim::notice).toList());
        } catch (RuntimeException e) {
            return failed(claims, e, deadline);
        }
        desk.delivered(claims, exchange);
        return true;
    }

    private boolean failed(List<Claim> claims, RuntimeException failure, long deadline) {
        String error = reason(failure);
        LOG.log(
                WARNING,
                "{0} notices from {1} not delivered: {2}",
                claims.size(),
                claims.get(0).notice().messageId(),
                error);
        LOG.log(DEBUG, "the whole of it", failure);
        if (!(failure instanceof Problem problem) || problem.code() != ErrorCode.DELIVERY_REFUSED) {
            desk.failed(claims, error, pause(failure));
            return false;
        }
        if (claims.size() > 1) {
            // which of them it is shows when each goes alone
            return sendAll(claims, 1, deadline);
        }
        desk.refused(claims.get(0), error);
        return true;
    }

    /** What the partner asks for; nothing if it doesn't say. */
    private static Duration pause(RuntimeException failure) {
        return failure instanceof Problem problem && problem.facts().containsKey("retryAfter")
                ? Duration.ofSeconds(Long.parseLong(problem.facts().get("retryAfter")))
                : Duration.ZERO;
    }

    /** The facts of a problem hold no personal data; what other exceptions say may quote the notice. */
    private static String reason(RuntimeException failure) {
        var kind = failure.getCause() == null ? failure : failure.getCause();
        return failure instanceof Problem problem && failure.getCause() == null
                ? problem.getMessage()
                : kind.getClass().getSimpleName();
    }
}
