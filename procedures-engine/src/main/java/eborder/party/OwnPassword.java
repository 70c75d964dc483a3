package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Changing one's own password. */
@Relay
public class OwnPassword {
    private final OwnAccount own;
    private final SignInDesk desk;
    private final Passwords passwords;

    @Inject
    OwnPassword(OwnAccount own, SignInDesk desk, Passwords passwords) {
        this.own = own;
        this.desk = desk;
        this.passwords = passwords;
    }

    /**
     * Ends all sessions and tokens that began before.
     *
     * @return keep it with the present session, in place of {@code SignedIn.at}
     * @throws Problem PASSWORD_TOO_WEAK, WRONG_PASSWORD (counts like a wrong sign-in) or TOO_MANY_TRIES
     */
    public Instant change(Actor actor, String presentPassword, String newPassword, String remoteAddress) {
        PasswordRule.check(newPassword, actor.username());
        if (newPassword.equals(presentPassword)) {
            throw new Problem(ErrorCode.PASSWORD_TOO_WEAK);
        }
        SignInTry tried = desk.begin(actor.username());
        if (!tried.pause().isZero()) {
            String seconds = Long.toString(tried.pause().toSeconds() + 1);
            throw new Problem(ErrorCode.TOO_MANY_TRIES, Map.of("seconds", seconds));
        }
        if (!passwords.fits(presentPassword, tried.passwordHash())) {
            desk.failed(tried, remoteAddress);
            throw new Problem(ErrorCode.WRONG_PASSWORD);
        }
        return own.changePassword(actor, passwords.hash(newPassword), remoteAddress);
    }
}
