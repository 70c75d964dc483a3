package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.party.AccountReason.By;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

/** What the border guard does with a company's accounts at its request (Circular 49/2017, article 5; Decision 15/2019, articles 7, 8). */
@ApplicationScoped
public class AccountGrants {
    private final Accounts accounts;
    private final Mandates mandates;
    private final AccountReasons reasons;
    private final BorderUnits units;
    private final AccountChanges changes;
    private final AuditTrail audit;

    @Inject
    AccountGrants(
            Accounts accounts,
            Mandates mandates,
            AccountReasons reasons,
            BorderUnits units,
            AccountChanges changes,
            AuditTrail audit) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.reasons = reasons;
        this.units = units;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * What a company asked for about one of its accounts.
     *
     * @param unit code of the unit that was asked
     * @param text the company's reason
     */
    public record Asked(UUID company, String unit, String username, String text) {}

    /** Opens a filer's account without a password; the company fetches one. @throws Problem USERNAME_TAKEN */
    public void grant(Actor by, Asked asked, String name, Instant now) {
        if (accounts.named(asked.username()).isPresent()) {
            throw new Problem(ErrorCode.USERNAME_TAKEN);
        }
        var wanted = new NewAccount(asked.username(), name, EnumSet.of(Role.FILER), asked.company(), null, "vi");
        var account = Account.open(wanted, null, now);
        account.grantedBy(asked.unit());
        accounts.add(account);
        mandates.beginFor(account, now);
        var facts = Map.of("roles", Role.FILER.name(), "unit", asked.unit());
        audit.record(new Deed(AuditEvent.ACCOUNT_CREATED, now, by.username(), "account:" + account.id(), facts));
    }

    /** @param until the last day, null if that is open. @throws Problem NOT_FOUND if it isn't the company's, STATUS_FORBIDS unless it is active */
    public void suspend(Actor by, Asked asked, LocalDate until, Instant now) {
        var end = until == null
                ? null
                : until.plusDays(1).atStartOfDay(TheClock.VIETNAM).toInstant();
        changes.suspend(
                by.username(),
                account(asked),
                order(by, asked, now),
                end,
                end == null ? null : AccountState.ACTIVE,
                now);
    }

    /** @throws Problem NOT_FOUND if it isn't the company's, STATUS_FORBIDS unless it is suspended */
    public void resume(Actor by, Asked asked, Instant now) {
        changes.resume(by.username(), account(asked), order(by, asked, now), now);
    }

    /** For ever. @throws Problem NOT_FOUND if it isn't the company's, STATUS_FORBIDS if it is cancelled */
    public void cancel(Actor by, Asked asked, Instant now) {
        changes.cancel(by.username(), account(asked), order(by, asked, now), now);
    }

    private Account account(Asked asked) {
        return accounts.named(asked.username())
                .filter(found -> found.isOf(asked.company()))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private AccountOrder order(Actor by, Asked asked, Instant now) {
        var day = now.atZone(TheClock.VIETNAM).toLocalDate();
        var kind = units.unit(asked.unit()).kind();
        var law = reasons.ground(AccountReasons.COMPANY_ASKED, By.COMPANY, kind, day)
                .law();
        return AccountOrder.of(by, AccountReasons.COMPANY_ASKED, asked.text(), law);
    }
}
