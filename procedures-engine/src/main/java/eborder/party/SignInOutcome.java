package eborder.party;

import eborder.shared.ErrorCode;
import java.time.Instant;

/** What became of a try to sign in. */
public sealed interface SignInOutcome {
    /**
     * The person is who they say.
     *
     * @param language {@code vi} or {@code en}
     * @param mustChangePassword nothing else may be done before {@code OwnPassword.change}
     * @param at keep it with the session and ask {@code CurrentActors.current(account, at)} on each request
     */
    record SignedIn(Actor actor, String language, boolean mustChangePassword, Instant at) implements SignInOutcome {}

    /** The person is who they say, but the account is suspended. */
    record Suspended(StandingRow standing) implements SignInOutcome {}

    /**
     * Says the same for names that exist and for names that don't.
     *
     * @param reason WRONG_NAME_OR_PASSWORD or TOO_MANY_TRIES
     * @param retryAfterSeconds how long to wait before the next try; 0 if there is no need to
     */
    record Refused(ErrorCode reason, long retryAfterSeconds) implements SignInOutcome {}
}
