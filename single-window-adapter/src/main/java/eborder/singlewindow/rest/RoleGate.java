package eborder.singlewindow.rest;

import eborder.party.Role;
import eborder.party.TokenHolder;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets through who has a role that stands at the resource as {@code @RolesAllowed}. Where nothing stands, nobody goes. */
final class RoleGate implements ContainerRequestFilter {
    private final Set<Role> admitted;
    private final Function<ContainerRequestContext, Optional<TokenHolder>> holders;

    RoleGate(Set<Role> admitted, Function<ContainerRequestContext, Optional<TokenHolder>> holders) {
        this.admitted = admitted;
        this.holders = holders;
    }

    /** What stands at the method, or else at its class. */
    static Set<Role> admitted(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .map(place -> place.getAnnotation(RolesAllowed.class))
                .filter(marked -> marked != null)
                .findFirst()
                .map(marked -> Arrays.stream(marked.value()).map(Role::valueOf).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** @throws Problem NOT_SIGNED_IN without a token that holds, NOT_ALLOWED without a role */
    @Override
    public void filter(ContainerRequestContext request) {
        var holder = holders.apply(request).orElseThrow(() -> new Problem(ErrorCode.NOT_SIGNED_IN));
        if (Collections.disjoint(holder.actor().roles(), admitted)) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
    }
}
