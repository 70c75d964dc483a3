package eborder.singlewindow.rest;

import eborder.party.ClientScope;
import eborder.party.TokenHolder;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lets people through to where their roles take them, and software where its scopes do, too. */
final class ScopeGate implements ContainerRequestFilter {
    private final Optional<Set<ClientScope>> needed;
    private final Function<ContainerRequestContext, Optional<TokenHolder>> holders;

    /** @param needed one of these, any client if there are none; empty if no client may come here */
    ScopeGate(Optional<Set<ClientScope>> needed, Function<ContainerRequestContext, Optional<TokenHolder>> holders) {
        this.needed = needed;
        this.holders = holders;
    }

    /** @throws Problem SCOPE_MISSING with the scopes of which one is needed */
    @Override
    public void filter(ContainerRequestContext request) {
        holders.apply(request).filter(TokenHolder::client).ifPresent(this::require);
    }

    private void require(TokenHolder client) {
        var oneOf = needed.orElseThrow(() -> missing("NONE"));
        if (!oneOf.isEmpty() && Collections.disjoint(oneOf, client.scopes())) {
            throw missing(ClientScope.words(oneOf));
        }
    }

    private static Problem missing(String needed) {
        return new Problem(ErrorCode.SCOPE_MISSING, Map.of("needed", needed));
    }
}
