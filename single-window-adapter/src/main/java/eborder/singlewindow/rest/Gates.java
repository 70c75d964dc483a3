package eborder.singlewindow.rest;

import eborder.party.ClientScope;
import eborder.party.Quotas;
import eborder.party.TokenHolder;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts gates before every resource that asks for a token: who has none of its roles doesn't go through, a client goes with its scope only,
 * and where companies' software comes nobody of a company asks more often than the quota has it.
 */
@Provider
public class Gates implements DynamicFeature {
    private final Function<ContainerRequestContext, Optional<TokenHolder>> holders;
    private final Function<TokenHolder, Duration> quotas;

    public Gates() {
        this(Gates::holder, Gates::pause);
    }

    Gates(Function<ContainerRequestContext, Optional<TokenHolder>> holders, Function<TokenHolder, Duration> quotas) {
        this.holders = holders;
        this.quotas = quotas;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(PermitAll.class)) {
            var marked = marked(method);
            context.register(new RoleGate(RoleGate.admitted(method), holders), Priorities.AUTHORIZATION + 1);
            context.register(new ScopeGate(marked, holders), Priorities.AUTHORIZATION);
            // what is refused for its scope has been counted
            marked.filter(scopes -> !scopes.isEmpty())
                    .ifPresent(
                            counted -> context.register(new QuotaGate(holders, quotas), Priorities.AUTHORIZATION - 1));
        }
    }

    /** What a client needs one of; nothing if no client may come here. */
    static Optional<Set<ClientScope>> marked(Method method) {
        var own = method.getAnnotation(ForClients.class);
        var ofAll = method.getDeclaringClass().getAnnotation(ForClients.class);
        return Optional.ofNullable(own == null ? ofAll : own).map(marked -> Set.of(marked.value()));
    }

    private static Duration pause(TokenHolder holder) {
        return Beans.QUOTAS.take(holder);
    }

    /** Announced by the portal's one way in, before the REST layer has its turn. */
    private static Optional<TokenHolder> holder(ContainerRequestContext request) {
        return Optional.ofNullable((TokenHolder) request.getProperty(TokenHolder.ATTRIBUTE));
    }

    /** Looked up once, by the first request: to look them up for each takes a quarter of a check at the gate (decision 45). */
    private static final class Beans {
        private static final Quotas QUOTAS = CDI.current().select(Quotas.class).get();
    }
}
