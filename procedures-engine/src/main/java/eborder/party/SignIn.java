package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Duration;

/** Signing in with name and password; the slow comparison happens between two short transactions. */
@Relay
public class SignIn {
    private final SignInDesk desk;
    private final Passwords passwords;
    private final AddressBrake brake;

    @Inject
    SignIn(SignInDesk desk, Passwords passwords, AddressBrake brake) {
        this.desk = desk;
        this.passwords = passwords;
        this.brake = brake;
    }

    /** @param remoteAddress where the try comes from, as the portal's own proxy says it */
    public SignInOutcome signIn(String username, String password, String remoteAddress) {
        Duration wait = brake.pause(remoteAddress);
        if (!wait.isZero()) {
            return tooMany(wait);
        }
        SignInTry tried = desk.begin(username);
        if (!tried.pause().isZero()) {
            return tooMany(tried.pause());
        }
        if (passwords.fits(password, tried.passwordHash())) {
            return desk.succeeded(tried, remoteAddress);
        }
        brake.refused(remoteAddress);
        Duration next = desk.failed(tried, remoteAddress);
        return new SignInOutcome.Refused(ErrorCode.WRONG_NAME_OR_PASSWORD, seconds(next));
    }

    private static SignInOutcome tooMany(Duration wait) {
        return new SignInOutcome.Refused(ErrorCode.TOO_MANY_TRIES, seconds(wait));
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
