package eborder.party;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old tries, expired tokens and what clients have shown. */
@Relay
public class SignInTidying implements Ticking {
    private final SignInDesk desk;
    private final TokenDesk tokens;
    private final ClientTokenDesk clients;

    @Inject
    SignInTidying(SignInDesk desk, TokenDesk tokens, ClientTokenDesk clients) {
        this.desk = desk;
        this.tokens = tokens;
        this.clients = clients;
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
        clients.forgetUsed();
    }
}
