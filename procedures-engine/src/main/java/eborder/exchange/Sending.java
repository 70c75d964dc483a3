package eborder.exchange;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import eborder.shared.AtOnce;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Sends what is due to one partner, at least once and in order per key; several messages at once, each about other keys. */
final class Sending {
    private static final System.Logger LOG = System.getLogger(Sending.class.getName());

    /** No sending begins this long after a claim, so that the lease outlives the answer. */
    private static final Duration SENDING = Duration.ofSeconds(DeliveryDesk.LEASE_SECONDS / 2);

    private final DeliveryDesk desk;
    private final PartnerLink link;
    private final AtOnce atOnce;

    /** Held by who claims: several at the same moment find the same notices, and lock those of the others until they find their own. */
    private final Object turn = new Object();

    Sending(DeliveryDesk desk, PartnerLink link, AtOnce atOnce) {
        this.desk = desk;
        this.link = link;
        this.atOnce = atOnce;
    }

    /** The first message goes alone: it shows whether the partner is there. */
    void sendDue() {
        if (link.isConnected() && sendNext()) {
            atOnce.run(link.atOnce(), this::sendWhileTaken);
        }
    }

    /** Stops at a failure, as the partner may be down: the next tick begins with the notices behind it. */
    private void sendWhileTaken() {
        boolean goOn = true;
        while (goOn && !Thread.currentThread().isInterrupted()) {
            goOn = sendNext();
        }
    }

    /** @return whether something was due, and the partner has answered */
    private boolean sendNext() {
        var claims = claim();
        return !claims.isEmpty() && send(claims, System.nanoTime() + SENDING.toNanos());
    }

    private List<Claim> claim() {
        synchronized (turn) {
            // a holder of its own for each claim: whoever comes back late touches nothing that was claimed again
            return desk.claim(link.partner(), UUID.randomUUID().toString(), link.most());
        }
    }

    /** Those that there is no time for are given back. */
    private boolean sendEach(List<Claim> claims, long deadline) {
        for (int i = 0; i < claims.size(); i++) {
            boolean late = System.nanoTime() - deadline > 0;
            if (late || !send(claims.subList(i, i + 1), deadline)) {
                desk.release(claims.subList(late ? i : i + 1, claims.size()));
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
            return sendEach(claims, deadline);
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
