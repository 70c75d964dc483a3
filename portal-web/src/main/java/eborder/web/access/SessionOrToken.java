package eborder.web.access;

import eborder.party.AccessTokens;
import eborder.party.Actor;
import eborder.party.CurrentActors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One mechanism, two ways in: under {@code /api/} a bearer token and nothing else, so that a foreign page can't use a
 * cookie there; everywhere else the session, asked again whether it still holds.
 */
@ApplicationScoped
public class SessionOrToken implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    private final CurrentActors current;
    private final AccessTokens tokens;

    @Inject
    SessionOrToken(CurrentActors current, AccessTokens tokens) {
        this.current = current;
        this.tokens = tokens;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return Paths.of(request).startsWith("/api/")
                ? byToken(request, response, context)
                : bySession(request, context);
    }

    /**
     * Sets status and header only, no {@code sendError}: for {@code @RolesAllowed} and {@code @PermitAll} it is called again
     * from inside the REST layer, which writes the body, and which goes on in the second case.
     */
    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var actor = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .flatMap(tokens::actorOf);
        if (actor.isPresent()) {
            return welcome(actor.get(), request, context);
        }
        if (!context.isAuthenticationRequest()) {
            return context.doNothing();
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus bySession(HttpServletRequest request, HttpMessageContext context) {
        var holder = Session.holder(request);
        if (holder.isEmpty()) {
            return context.doNothing();
        }
        var capacities = current.capacities(holder.get().account(), holder.get().since());
        if (capacities.isEmpty()) {
            Session.end(request);
            return context.doNothing();
        }
        Visitor.announce(request, capacities);
        return welcome(chosen(capacities, holder.get().place(), request), request, context);
    }

    /** Who may no longer act where the person chose to is told so before anything else. */
    private static Actor chosen(List<Actor> capacities, String place, HttpServletRequest request) {
        if (place == null) {
            return capacities.get(0);
        }
        var chosen = capacities.stream()
                .filter(capacity -> capacity.place().equals(place))
                .findFirst();
        if (chosen.isEmpty()) {
            Visitor.announcePlaceLost(request);
        }
        return chosen.orElse(capacities.get(0));
    }

    private static AuthenticationStatus welcome(Actor actor, HttpServletRequest request, HttpMessageContext context) {
        Visitor.announce(request, actor);
        return context.notifyContainerAboutLogin(
                actor.username(), actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
