package eborder.web.access;

import eborder.party.SignInOutcome.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in, as plain session attributes: they survive replication, while the container's own groups don't
 * (stack.md 2, "Main pitfall").
 */
final class Session {
    private static final String ACCOUNT = "eborder.account";
    private static final String SINCE = "eborder.since";
    private static final String PASSWORD_DUE = "eborder.password-due";
    private static final String PLACE = "eborder.place";

    private Session() {}

    /**
     * @param since sessions that began before the account's credentials are over
     * @param place where the person chose to act, null for the own company or unit
     */
    record Holder(UUID account, Instant since, String place) {}

    static Optional<Holder> holder(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ACCOUNT) == null) {
            return Optional.empty();
        }
        return Optional.of(new Holder(
                UUID.fromString((String) session.getAttribute(ACCOUNT)),
                Instant.parse((String) session.getAttribute(SINCE)),
                (String) session.getAttribute(PLACE)));
    }

    /** @param place null for the own company or unit */
    static void actAt(HttpServletRequest request, String place) {
        request.getSession().setAttribute(PLACE, place);
    }

    /** Signs in under a new session id, so that an id planted before is worth nothing (T14). */
    static void begin(HttpServletRequest request, SignedIn signedIn) {
        request.getSession();
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, signedIn.actor().account().toString());
        session.setAttribute(SINCE, signedIn.at().toString());
        if (signedIn.mustChangePassword()) {
            session.setAttribute(PASSWORD_DUE, true);
        }
    }

    /** A new password ends all sessions but this one, which goes on under a new id. */
    static void renew(HttpServletRequest request, Instant since) {
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(SINCE, since.toString());
        session.removeAttribute(PASSWORD_DUE);
    }

    static boolean passwordIsDue(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PASSWORD_DUE) != null;
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
