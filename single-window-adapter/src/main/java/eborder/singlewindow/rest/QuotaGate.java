package eborder.singlewindow.rest;

import eborder.party.TokenHolder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Stops who asks too often: 429 with {@code Retry-After} in seconds (RFC 6585, 4). */
final class QuotaGate implements ContainerRequestFilter {
    static final String CODE = "TOO_MANY_REQUESTS";

    private final Function<ContainerRequestContext, Optional<TokenHolder>> holders;
    private final Function<TokenHolder, Duration> quotas;

    /** @param quotas count one request and say how long to wait, zero for not at all */
    QuotaGate(
            Function<ContainerRequestContext, Optional<TokenHolder>> holders, Function<TokenHolder, Duration> quotas) {
        this.holders = holders;
        this.quotas = quotas;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        holders.apply(request)
                .map(quotas)
                .filter(wait -> !wait.isZero())
                .ifPresent(wait -> request.abortWith(
                        Problems.tooMany(CODE, wait.plusMillis(999).toSeconds())));
    }
}
