package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
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
    private final Capacities capacities;
    private final Tries tries;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SignInDesk(Accounts accounts, Capacities capacities, Tries tries, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.capacities = capacities;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    SignInTry begin(String typed) {
        Instant now = clock.instant();
        String username = Username.tidied(typed);
        Optional<Account> account = active(username);
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
        record(AuditEvent.SIGNED_IN, account, remoteAddress, now);
        CurrentAccount current = capacities.of(account, now);
        return new SignInOutcome.SignedIn(current.actor(), current.language(), current.mustChangePassword(), now);
    }

    /** @return how long the name must wait before its next try */
    Duration failed(SignInTry tried, String remoteAddress) {
        Instant now = clock.instant();
        Duration wait = tries.lock(tried.username(), now).pause(now);
        accounts.named(tried.username()).ifPresent(account -> {
            record(AuditEvent.SIGN_IN_REFUSED, account, remoteAddress, now);
            if (account.isOfficer() && !wait.isZero()) {
                record(AuditEvent.ACCOUNT_LOCKED, account, remoteAddress, now);
            }
        });
        return wait;
    }

    /** Forgets tries of more than a day ago. */
    void forgetOld() {
        tries.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
    }

    private Account stillFitting(SignInTry tried) {
        return active(tried.username())
                .filter(account -> account.passwordHash().equals(tried.passwordHash()))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_SIGNED_IN));
    }

    private Optional<Account> active(String username) {
        return accounts.named(username).filter(Account::active);
    }

    private void record(AuditEvent event, Account account, String remoteAddress, Instant now) {
        audit.record(
                new Deed(event, now, account.username(), "account:" + account.id(), Map.of("address", remoteAddress)));
    }
}
