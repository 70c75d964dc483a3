package eborder.web.login;

import eborder.party.ProviderRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One journey to the identity provider and back, kept in this browser's session as plain text, so that it survives replication. A later one
 * takes the place of an earlier one, and each ends with its first answer.
 *
 * @param account whose account is to be linked, null to sign in
 * @param to where the visitor wants to go afterwards, null for home
 */
record ProviderTrip(ProviderRequest request, UUID account, String to, Instant begun) {
    private static final String KEPT = "eborder.provider-trip";
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int PARTS = 6;
    private static final int LONGEST_PATH = 2_000;

    static ProviderTrip begin(UUID account, String to, Instant now) {
        boolean fits = to != null && to.length() <= LONGEST_PATH && to.indexOf('\n') < 0;
        return new ProviderTrip(ProviderRequest.random(), account, fits ? to : null, now);
    }

    void keep(HttpServletRequest browser) {
        browser.getSession().setAttribute(KEPT, written());
    }

    /** The one that this answer belongs to, which is over with it. */
    static Optional<ProviderTrip> end(HttpServletRequest browser, Instant now) {
        HttpSession session = browser.getSession(false);
        var kept = session == null ? null : (String) session.getAttribute(KEPT);
        if (kept == null) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(read(kept))
                .filter(trip -> trip.request().state().equals(browser.getParameter("state")))
                .filter(trip -> trip.begun().plus(LONGEST).isAfter(now));
    }

    String written() {
        return String.join(
                "\n",
                request.state(),
                request.nonce(),
                request.verifier(),
                account == null ? "" : account.toString(),
                begun.toString(),
                to == null ? "" : to);
    }

    static ProviderTrip read(String written) {
        var parts = written.split("\n", PARTS);
        return new ProviderTrip(
                new ProviderRequest(parts[0], parts[1], parts[2]),
                parts[3].isEmpty() ? null : UUID.fromString(parts[3]),
                parts[5].isEmpty() ? null : parts[5],
                Instant.parse(parts[4]));
    }
}
