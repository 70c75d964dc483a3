package eborder.web.access;

import eborder.party.AccessTokens;
import eborder.party.Actor;
import eborder.party.CurrentActors;
import eborder.party.TokenHolder;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One filter, two ways in: under {@code /api/} a bearer token and nothing else, so that a foreign page can't use a
 * cookie there; everywhere else the session, asked again whether it still holds. It says who is there and turns nobody away:
 * the doorkeeper does that for pages, the gates of the REST layer for programs (decision 58).
 */
public class SessionOrToken extends HttpFilter {
    private static final String BEARER = "Bearer ";

    private final transient CurrentActors current;
    private final transient AccessTokens tokens;

    @Inject
    SessionOrToken(CurrentActors current, AccessTokens tokens) {
        this.current = current;
        this.tokens = tokens;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.of(request).startsWith("/api/")) {
            byToken(request);
        } else {
            bySession(request);
        }
        chain.doFilter(request, response);
    }

    private void byToken(HttpServletRequest request) {
        Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .flatMap(tokens::holderOf)
                .ifPresent(holder -> announce(holder, request));
    }

    private static void announce(TokenHolder holder, HttpServletRequest request) {
        request.setAttribute(TokenHolder.ATTRIBUTE, holder);
        Visitor.announce(request, holder.actor());
    }

    private void bySession(HttpServletRequest request) {
        Session.holder(request).ifPresent(holder -> bySession(holder, request));
    }

    private void bySession(Session.Holder holder, HttpServletRequest request) {
        var capacities = current.capacities(holder.account(), holder.since());
        if (capacities.isEmpty()) {
            Session.end(request);
            return;
        }
        Visitor.announce(request, capacities);
        Visitor.announce(request, chosen(capacities, holder.place(), request));
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
}
