package eborder.party;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What time does to accounts: suspensions end, unused accounts are warned of and lapse. */
@UseCase
public class AccountTimes {
    private static final String CLOCK = "system";

    private final Accounts accounts;
    private final AccountUses uses;
    private final AccountUsage usage;
    private final AccountChanges changes;
    private final Clock clock;

    @Inject
    AccountTimes(Accounts accounts, AccountUses uses, AccountUsage usage, AccountChanges changes, Clock clock) {
        this.accounts = accounts;
        this.uses = uses;
        this.usage = usage;
        this.changes = changes;
        this.clock = clock;
    }

    /** Accounts whose suspension is over, the longest over first. */
    List<UUID> suspensionsOver(int most) {
        return accounts.suspendedUntil(clock.instant(), most);
    }

    /** Ends a suspension if it is over: the account opens again, or is cancelled if that was ordered. */
    void endSuspension(UUID id) {
        var now = clock.instant();
        var account = accounts.lock(id);
        if (!account.standing().isOver(now)) {
            return;
        }
        var standing = account.standing().row();
        if (standing.endsInCancellation()) {
            changes.cancel(CLOCK, account, AccountOrder.ofTheClock(standing.reason(), standing.law()), now);
        } else {
            changes.resume(CLOCK, account, AccountOrder.ofTheClock(AccountReasons.TERM_OVER, standing.law()), now);
        }
    }

    /** Accounts that may have been unused for long, the longest due first. */
    List<UUID> unusedDue(int most) {
        return uses.due(clock.instant(), most);
    }

    /** Warns of an unused account, or cancels it, if that is due. */
    void lookAtUnused(UUID id) {
        var now = clock.instant();
        var account = accounts.lock(id);
        if (account.active()) {
            usage.look(account, now)
                    .ifPresent(term -> changes.cancel(
                            CLOCK, account, AccountOrder.ofTheClock(AccountReasons.UNUSED, term.law()), now));
        }
    }

    /** Keeps that accounts were used today, each once a day. */
    void used(Collection<UUID> seen) {
        var now = clock.instant();
        seen.stream().sorted().forEach(id -> accounts.find(id).ifPresent(account -> usage.used(account, now)));
    }
}
