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
    private final AccountUsage usage;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SignInDesk(
            Accounts accounts, Capacities capacities, Tries tries, AccountUsage usage, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.capacities = capacities;
        this.tries = tries;
        this.usage = usage;
        this.audit = audit;
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
        if (!account.active()) {
            record(AuditEvent.SIGN_IN_REFUSED, account, remoteAddress, now);
            return new SignInOutcome.Suspended(account.standing().row());
        }
        record(AuditEvent.SIGNED_IN, account, remoteAddress, now);
        usage.used(account, now);
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
        return known(tried.username())
                .filter(account -> account.passwordHash().equals(tried.passwordHash()))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_SIGNED_IN));
    }

    /** Also one that is suspended: whoever knows its password is told so. */
    private Optional<Account> known(String username) {
        return accounts.named(username).filter(account -> !account.cancelled());
    }

    private void record(AuditEvent event, Account account, String remoteAddress, Instant now) {
        audit.record(
                new Deed(event, now, account.username(), "account:" + account.id(), Map.of("address", remoteAddress)));
    }
}
