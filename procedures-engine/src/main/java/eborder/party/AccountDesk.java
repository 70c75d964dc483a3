package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the administrator does with companies and accounts. Everything refuses everyone else with NOT_ALLOWED. */
@UseCase
public class AccountDesk {
    private final Accounts accounts;
    private final Mandates mandates;
    private final Companies companies;
    private final Tries tries;
    private final BorderUnits units;
    private final AccountChanges changes;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AccountDesk(
            Accounts accounts,
            Mandates mandates,
            Companies companies,
            Tries tries,
            BorderUnits units,
            AccountChanges changes,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.companies = companies;
        this.tries = tries;
        this.units = units;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem TAX_CODE_TAKEN */
    public UUID createCompany(Actor administrator, NewCompany wanted) {
        administrator.require(Role.SYS_ADMIN);
        if (companies.withTaxCode(wanted.taxCode()).isPresent()) {
            throw new Problem(ErrorCode.TAX_CODE_TAKEN);
        }
        Instant now = clock.instant();
        Company company = Company.enter(wanted, now);
        companies.add(company);
        record(AuditEvent.COMPANY_CREATED, now, administrator, "company:" + company.id(), Map.of());
        return company.id();
    }

    /** For {@code AccountOpening}. @throws Problem USERNAME_TAKEN, or NOT_FOUND for an unknown company or unit */
    UUID createAccount(Actor administrator, NewAccount wanted, String passwordHash) {
        administrator.require(Role.SYS_ADMIN);
        if (wanted.company() != null && companies.find(wanted.company()).isEmpty()) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        Optional.ofNullable(wanted.unit()).ifPresent(units::unit);
        if (accounts.named(wanted.username()).isPresent()) {
            throw new Problem(ErrorCode.USERNAME_TAKEN);
        }
        Instant now = clock.instant();
        Account account = Account.open(wanted, passwordHash, now);
        accounts.add(account);
        mandates.beginFor(account, now);
        record(AuditEvent.ACCOUNT_CREATED, now, administrator, account, roles(wanted.roles()));
        return account.id();
    }

    /** For {@code AccountOpening}. */
    void giveOneTimePassword(Actor administrator, UUID id, String passwordHash) {
        administrator.require(Role.SYS_ADMIN);
        Instant now = clock.instant();
        Account account = accounts.get(id);
        account.giveOneTimePassword(passwordHash, now);
        tries.forget(account.username());
        record(AuditEvent.PASSWORD_RESET, now, administrator, account, Map.of());
    }

    /** For {@code AccountOpening}: the first password of an account that was granted to the filer's own company. */
    UUID giveFirstPassword(Actor filer, String username, String passwordHash) {
        var company = filer.filingCompany();
        Account account = accounts.named(username)
                .filter(found -> found.isOf(company))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        account.giveFirstPassword(passwordHash, clock.instant());
        record(AuditEvent.PASSWORD_RESET, clock.instant(), filer, account, Map.of());
        return account.id();
    }

    public void unlock(Actor administrator, UUID id) {
        administrator.require(Role.SYS_ADMIN);
        Account account = accounts.get(id);
        tries.forget(account.username());
        record(AuditEvent.ACCOUNT_UNLOCKED, clock.instant(), administrator, account, Map.of());
    }

    /** Cancels the account for ever; its sessions and tokens end within five seconds. @throws Problem STATUS_FORBIDS for one's own account */
    public void deactivate(Actor administrator, UUID id) {
        administrator.require(Role.SYS_ADMIN);
        requireSomeoneElse(administrator, id);
        Instant now = clock.instant();
        var order = AccountOrder.of(administrator, AccountReasons.ADMINISTRATOR, null, null);
        changes.cancel(administrator.username(), accounts.get(id), order, now);
    }

    /** Takes effect within five seconds. @throws Problem STATUS_FORBIDS for one's own account */
    public void assignRoles(Actor administrator, UUID id, Set<Role> roles) {
        administrator.require(Role.SYS_ADMIN);
        requireSomeoneElse(administrator, id);
        Account account = accounts.get(id);
        account.assignRoles(roles);
        mandates.beginFor(account, clock.instant());
        record(AuditEvent.ROLES_ASSIGNED, clock.instant(), administrator, account, roles(roles));
    }

    public List<AccountRow> list(Actor administrator) {
        administrator.require(Role.SYS_ADMIN);
        Map<String, SignInTries> blocked = tries.blockedAt(clock.instant());
        return accounts.all().stream()
                .map(account -> account.row(Optional.ofNullable(blocked.get(SignInTries.digest(account.username())))
                        .map(SignInTries::blockedUntil)
                        .orElse(null)))
                .toList();
    }

    public List<CompanyRow> companies(Actor administrator) {
        administrator.require(Role.SYS_ADMIN);
        return companies.all();
    }

    private static void requireSomeoneElse(Actor administrator, UUID id) {
        if (administrator.account().equals(id)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
    }

    private static Map<String, String> roles(Set<Role> roles) {
        return Map.of("roles", new RolesColumn().convertToDatabaseColumn(roles));
    }

    private void record(AuditEvent event, Instant at, Actor actor, Account account, Map<String, String> facts) {
        record(event, at, actor, "account:" + account.id(), facts);
    }

    private void record(AuditEvent event, Instant at, Actor actor, String subject, Map<String, String> facts) {
        audit.record(new Deed(event, at, actor.username(), subject, facts));
    }
}
