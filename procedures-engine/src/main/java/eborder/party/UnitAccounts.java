package eborder.party;

import eborder.party.AccountReason.By;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the commander does with the accounts that the unit granted (Circular 49/2017, article 5; Decision 03/2025). */
@UseCase
public class UnitAccounts {
    private final Accounts accounts;
    private final AccountCards cards;
    private final AccountReasons reasons;
    private final AccountUsage usage;
    private final AccountChanges changes;
    private final Clock clock;

    @Inject
    UnitAccounts(
            Accounts accounts,
            AccountCards cards,
            AccountReasons reasons,
            AccountUsage usage,
            AccountChanges changes,
            Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.reasons = reasons;
        this.usage = usage;
        this.changes = changes;
        this.clock = clock;
    }

    /** By user name. */
    public List<AccountCard> list(Actor commander) {
        return cards.of(accounts.grantedBy(commander.unitAs(Role.COMMANDER)), clock.instant());
    }

    /** @throws Problem NOT_FOUND for an account that the unit didn't grant */
    public AccountCard card(Actor commander, UUID account) {
        return cards.of(List.of(granted(commander, account)), clock.instant()).get(0);
    }

    /** What may be given as the reason for suspending or cancelling this account. */
    public List<AccountReason> reasons(Actor commander, UUID account) {
        return reasons.forCommander(usage.kind(granted(commander, account)), today());
    }

    /**
     * Suspends; an account of a land gate in which data are at risk is cancelled two hours later unless it is resumed.
     *
     * @param until the last day of the suspension, null if that is open
     * @throws Problem REASON_MISSING without a text, BAD_REQUEST for a reason that isn't one here or a day that has passed, STATUS_FORBIDS unless the account is active
     */
    public void suspend(Actor commander, UUID id, String reason, String text, LocalDate until) {
        Instant now = clock.instant();
        var account = granted(commander, id);
        var ground = ground(account, reason);
        var order = AccountOrder.of(commander, reason, written(text), ground.law());
        if (ground.cancelledWithin() != null) {
            var end = now.plus(ground.cancelledWithin());
            changes.suspend(commander.username(), account, order, end, AccountState.CANCELLED, now);
        } else {
            changes.suspend(
                    commander.username(), account, order, end(until), until == null ? null : AccountState.ACTIVE, now);
        }
    }

    /** @throws Problem REASON_MISSING without a text, STATUS_FORBIDS unless the account is suspended */
    public void resume(Actor commander, UUID id, String text) {
        var account = granted(commander, id);
        var law = account.standing().row().law();
        changes.resume(
                commander.username(),
                account,
                AccountOrder.of(commander, AccountReasons.CLEARED_UP, written(text), law),
                clock.instant());
    }

    /** For ever. @throws Problem REASON_MISSING without a text, BAD_REQUEST for a reason that isn't one here, STATUS_FORBIDS if it is cancelled */
    public void cancel(Actor commander, UUID id, String reason, String text) {
        var account = granted(commander, id);
        var law = ground(account, reason).law();
        changes.cancel(
                commander.username(), account, AccountOrder.of(commander, reason, written(text), law), clock.instant());
    }

    private Account granted(Actor commander, UUID id) {
        var unit = commander.unitAs(Role.COMMANDER);
        return accounts.find(id)
                .filter(account -> unit.equals(account.grantedBy()))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private AccountReason.Ground ground(Account account, String reason) {
        return reasons.ground(reason, By.COMMANDER, usage.kind(account), today());
    }

    private Instant end(LocalDate until) {
        if (until != null && until.isBefore(today())) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "until"));
        }
        return until == null
                ? null
                : until.plusDays(1).atStartOfDay(TheClock.VIETNAM).toInstant();
    }

    private LocalDate today() {
        return clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
    }

    private static String written(String text) {
        if (text == null || text.isBlank()) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        return text.strip();
    }
}
