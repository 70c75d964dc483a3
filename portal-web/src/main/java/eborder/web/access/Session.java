package eborder.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in, as plain session attributes: they survive replication, while the container's own groups don't
 * (stack.md 2, "Main pitfall").
 */
final class Session {
    private static final String ACCOUNT = "eborder.account";
    private static final String MUST_CHANGE = "eborder.must-change-password";

    private Session() {}

    static Optional<UUID> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(found -> (String) found.getAttribute(ACCOUNT))
                .map(UUID::fromString);
    }

    /** Signs in under a new session id, so that an id planted before is worth nothing (T14). */
    static void begin(HttpServletRequest request, UUID account, boolean mustChangePassword) {
        request.getSession();
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, account.toString());
        passwordDue(session, mustChangePassword);
    }

    static boolean mustChangePassword(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(MUST_CHANGE) != null;
    }

    static void passwordDue(HttpSession session, boolean due) {
        if (due) {
            session.setAttribute(MUST_CHANGE, true);
        } else {
            session.removeAttribute(MUST_CHANGE);
        }
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
