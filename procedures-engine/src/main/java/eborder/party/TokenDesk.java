package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Issues bearer tokens to signed-in people and finds whom a token stands for. */
@UseCase
public class TokenDesk {
    private final Tokens tokens;
    private final Accounts accounts;
    private final Companies companies;
    private final Capacities capacities;
    private final Clock clock;

    @Inject
    TokenDesk(Tokens tokens, Accounts accounts, Companies companies, Capacities capacities, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.companies = companies;
        this.capacities = capacities;
        this.clock = clock;
    }

    /** @param actingFor tax code of a company or code of a unit, null for the own one */
    String issue(Actor actor, String actingFor) {
        return issue(actor, actingFor, null, AccessToken.VALID);
    }

    /** @param device of a gate with which the token ends, null if with none */
    String issue(Actor actor, String actingFor, UUID device, Duration lasts) {
        CurrentAccount current = current(accounts.get(actor.account()))
                .filter(account -> !account.mustChangePassword())
                .orElseThrow(() -> new Problem(ErrorCode.NOT_ALLOWED));
        String place = place(actingFor);
        if (current.at(place).isEmpty()) {
            throw new Problem(ErrorCode.NO_MANDATE);
        }
        String token = AccessToken.random();
        tokens.add(AccessToken.issue(token, actor.account(), place, lasts, clock.instant())
                .to(device));
        return token;
    }

    Optional<TokenHolder> holderOf(String token) {
        Instant now = clock.instant();
        return tokens.find(AccessToken.digest(token))
                .flatMap(found -> accounts.find(found.account())
                        .flatMap(this::current)
                        .filter(account -> found.opens(account, now))
                        .flatMap(account -> account.at(found.actingFor()))
                        .map(found::holder));
    }

    void revoke(String token) {
        tokens.find(AccessToken.digest(token)).ifPresent(tokens::remove);
    }

    void revokeOf(UUID device) {
        tokens.removeOf(device);
    }

    void removeExpired() {
        tokens.removeExpired(clock.instant());
    }

    private String place(String actingFor) {
        return actingFor == null
                ? null
                : companies
                        .withTaxCode(actingFor)
                        .map(CompanyRow::id)
                        .map(UUID::toString)
                        .orElse(actingFor);
    }

    private Optional<CurrentAccount> current(Account account) {
        return Optional.of(account).filter(Account::active).map(active -> capacities.of(active, clock.instant()));
    }
}
