package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One person's way in. */
@Entity
@Table(name = "account")
public class Account {
    @Id
    private UUID id;

    private String username;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    /** Of a company's software: nobody ever signs in with it. */
    private boolean technical;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    private UUID company;
    private String unit;
    private String language;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Embedded
    private AccountStanding standing;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "credentials_since")
    private Instant credentialsSince;

    private Instant created;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    protected Account() {}

    /** Opens an account with a one-time password. @param passwordHash null if it gets its first password later */
    static Account open(NewAccount wanted, String passwordHash, Instant now) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.username = wanted.username();
        account.name = wanted.name();
        account.passwordHash = passwordHash;
        account.roles = wanted.roles();
        account.company = wanted.company();
        account.unit = wanted.unit();
        account.language = wanted.language();
        account.mustChangePassword = true;
        account.standing = AccountStanding.opened(now);
        account.credentialsSince = now;
        account.created = now;
        return account;
    }

    /** For a company's software: without a password, for ever. */
    static Account openTechnical(NewAccount wanted, Instant now) {
        Account account = open(wanted, null, now);
        account.technical = true;
        account.mustChangePassword = false;
        return account;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean active() {
        return standing.state() == AccountState.ACTIVE;
    }

    boolean cancelled() {
        return standing.state() == AccountState.CANCELLED;
    }

    AccountStanding standing() {
        return standing;
    }

    /** Code of the border unit that granted it; null if an administrator opened it. */
    String grantedBy() {
        return grantedBy;
    }

    Instant created() {
        return created;
    }

    UUID company() {
        return company;
    }

    boolean isOf(UUID someCompany) {
        return someCompany.equals(company);
    }

    /** Officers and administrators come in with what the portal gave them; software has its key. */
    boolean takesIdentity() {
        return company != null && !technical;
    }

    boolean isOfficer() {
        return NewAccount.isOfficer(roles);
    }

    String unit() {
        return unit;
    }

    String name() {
        return name;
    }

    boolean holds(Role role) {
        return roles.contains(role);
    }

    /** The person in the own company or unit. @param deputed roles as a stand-in there, null if none */
    Actor actor(Set<Role> deputed) {
        var all = EnumSet.copyOf(roles);
        if (deputed != null) {
            all.addAll(deputed);
        }
        return new Actor(id, username, name, all, company, unit);
    }

    Actor actingAt(String otherUnit, Set<Role> deputed) {
        return new Actor(id, username, name, deputed, null, otherUnit);
    }

    Actor actingFor(UUID otherCompany, Set<MandateScope> reach) {
        return new Actor(id, username, name, Set.of(Role.FILER), otherCompany, null, reach);
    }

    /** @param capacities the own one first */
    CurrentAccount current(List<Actor> capacities) {
        return new CurrentAccount(capacities, language, mustChangePassword, credentialsSince);
    }

    AccountRow row(Instant lockedUntil) {
        return new AccountRow(
                id, username, name, roles, company, unit, standing.row(), mustChangePassword, lockedUntil, created);
    }

    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        mustChangePassword = false;
        credentialsSince = now;
    }

    /** @throws Problem STATUS_FORBIDS for software's account */
    void giveOneTimePassword(String newHash, Instant now) {
        requirePerson();
        passwordHash = newHash;
        mustChangePassword = true;
        credentialsSince = now;
    }

    /** @throws Problem STATUS_FORBIDS if it has had one */
    void giveFirstPassword(String newHash, Instant now) {
        if (passwordHash != null || !active()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        giveOneTimePassword(newHash, now);
    }

    private void requirePerson() {
        if (technical) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
    }

    /** @param unit code of the border unit that grants it */
    void grantedBy(String unit) {
        grantedBy = unit;
    }

    /** What is signed in ends with every change. @param changed made from the present standing */
    void stand(AccountStanding changed, Instant now) {
        standing = changed;
        credentialsSince = now;
    }

    /** Tokens and sessions that began before now are over. */
    void endTokens(Instant now) {
        credentialsSince = now;
    }

    void assignRoles(Set<Role> wanted) {
        requirePerson();
        if (!NewAccount.fits(wanted, company != null, unit != null)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "roles"));
        }
        roles = Set.copyOf(wanted);
    }

    void chooseLanguage(String tag) {
        if (!tag.equals("vi") && !tag.equals("en")) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", "language"));
        }
        language = tag;
    }
}
