package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Issues bearer tokens to signed-in people and finds whom a token stands for. */
@UseCase
public class TokenDesk {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Tokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    TokenDesk(Tokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    String issue(Actor actor) {
        CurrentAccount current = current(accounts.get(actor.account()))
                .filter(account -> !account.mustChangePassword())
                .orElseThrow(() -> new Problem(ErrorCode.NOT_ALLOWED));
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        tokens.add(AccessToken.issue(token, current.actor().account(), clock.instant()));
        return token;
    }

    Optional<Actor> actorOf(String token) {
        Instant now = clock.instant();
        return tokens.find(AccessToken.digest(token))
                .flatMap(found -> accounts.find(found.account())
                        .flatMap(TokenDesk::current)
                        .filter(account -> found.opens(account, now))
                        .map(CurrentAccount::actor));
    }

    void revoke(String token) {
        tokens.find(AccessToken.digest(token)).ifPresent(tokens::remove);
    }

    void removeExpired() {
        tokens.removeExpired(clock.instant());
    }

    private static Optional<CurrentAccount> current(Account account) {
        return Optional.of(account).filter(Account::active).map(Account::current);
    }
}
