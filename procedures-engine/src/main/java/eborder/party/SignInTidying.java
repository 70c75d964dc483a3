package eborder.party;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old tries and expired tokens. */
@Relay
public class SignInTidying implements Ticking {
    private final SignInDesk desk;
    private final TokenDesk tokens;

    @Inject
    SignInTidying(SignInDesk desk, TokenDesk tokens) {
        this.desk = desk;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "sign-in tidying";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void tick() {
        desk.forgetOld();
        tokens.removeExpired();
    }
}
