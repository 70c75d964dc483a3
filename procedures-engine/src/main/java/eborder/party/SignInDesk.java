package eborder.party;

import eborder.audit.AuditEvent;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Counts tries to sign in and keeps what became of them. Names that don't exist are counted like agents' names. */
@UseCase
public class SignInDesk {
    private final Accounts accounts;
    private final Tries tries;
    private final Entrance entrance;
    private final Clock clock;

    @Inject
    SignInDesk(Accounts accounts, Tries tries, Entrance entrance, Clock clock) {
        this.accounts = accounts;
        this.tries = tries;
        this.entrance = entrance;
        this.clock = clock;
    }

    SignInTry begin(String typed) {
        Instant now = clock.instant();
        String username = Username.tidied(typed);
        Optional<Account> account = known(username);
        SignInTries soFar = tries.lock(username, now);
        Duration wait = soFar.pause(now);
        if (wait.isZero()) {
            soFar.count(account.map(Account::isOfficer).orElse(false), now);
        }
        return new SignInTry(username, account.map(Account::passwordHash).orElse(null), wait);
    }

    SignInOutcome succeeded(SignInTry tried, String remoteAddress) {
        Instant now = clock.instant();
        Account account = stillFitting(tried);
        tries.forget(tried.username());
        return entrance.open(account, remoteAddress, Map.of(), now);
    }

    /** @return how long the name must wait before its next try */
    Duration failed(SignInTry tried, String remoteAddress) {
        Instant now = clock.instant();
        Duration wait = tries.lock(tried.username(), now).pause(now);
        accounts.named(tried.username()).ifPresent(account -> {
            entrance.record(AuditEvent.SIGN_IN_REFUSED, account, remoteAddress, Map.of(), now);
            if (account.isOfficer() && !wait.isZero()) {
                entrance.record(AuditEvent.ACCOUNT_LOCKED, account, remoteAddress, Map.of(), now);
            }
        });
        return wait;
    }

    /** Forgets tries of more than a day ago. */
    void forgetOld() {
        tries.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
    }

    private Account stillFitting(SignInTry tried) {
        return known(tried.username())
                .filter(account -> account.passwordHash().equals(tried.passwordHash()))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_SIGNED_IN));
    }

    /** Also one that is suspended: whoever knows its password is told so. */
    private Optional<Account> known(String username) {
        return accounts.named(username).filter(account -> !account.cancelled());
    }
}
