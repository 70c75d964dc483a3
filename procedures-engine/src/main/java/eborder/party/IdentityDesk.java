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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Links accounts of companies' people to identities at a provider, and lets those in who prove one. Only a link opens an account: a name or
 * an e-mail that is alike opens nothing.
 */
@UseCase
public class IdentityDesk {
    private final Accounts accounts;
    private final AccountIdentities identities;
    private final Entrance entrance;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IdentityDesk(Accounts accounts, AccountIdentities identities, Entrance entrance, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.entrance = entrance;
        this.audit = audit;
        this.clock = clock;
    }

    /** What identity the person's account is linked to. */
    public Optional<LinkedIdentity> linked(Actor actor) {
        return identities.of(actor.account()).map(AccountIdentity::row);
    }

    /** The same for the administrator. */
    public Optional<LinkedIdentity> linkedTo(Actor administrator, UUID account) {
        administrator.require(Role.SYS_ADMIN);
        return identities.of(account).map(AccountIdentity::row);
    }

    /** Whether the person's own account may be linked. */
    public boolean mayLink(Actor actor) {
        return accounts.get(actor.account()).takesIdentity();
    }

    /** For {@code ProviderSignIn}. The password isn't used, so nobody has to change it. */
    SignInOutcome enter(ProviderIdentity identity, String remoteAddress) {
        var account = identities
                .find(identity)
                .map(linked -> accounts.get(linked.account()))
                .filter(found -> !found.cancelled() && found.takesIdentity());
        if (account.isEmpty()) {
            return new SignInOutcome.Refused(ErrorCode.IDENTITY_UNKNOWN, 0);
        }
        var means = Map.of("provider", identity.issuer());
        return entrance.open(account.get(), remoteAddress, means, clock.instant()) instanceof SignInOutcome.SignedIn in
                ? new SignInOutcome.SignedIn(in.actor(), in.language(), false, in.at())
                : new SignInOutcome.Suspended(account.get().standing().row());
    }

    /** For {@code ProviderSignIn}. @throws Problem IDENTITY_TAKEN, STATUS_FORBIDS if the account is linked already */
    void link(Actor actor, ProviderIdentity identity) {
        link(actor, accounts.lock(actor.account()), identity);
    }

    /** For {@code ProviderSignIn}. @throws Problem as above, NOT_FOUND */
    void linkFor(Actor administrator, UUID account, ProviderIdentity identity) {
        administrator.require(Role.SYS_ADMIN);
        link(administrator, accounts.lock(account), identity);
    }

    private void link(Actor actor, Account account, ProviderIdentity identity) {
        if (!account.takesIdentity() || account.cancelled()) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        if (identities.of(account.id()).isPresent()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        identities.lock(identity);
        identities.find(identity).ifPresent(this::takeOver);
        var now = clock.instant();
        identities.add(AccountIdentity.link(account.id(), identity, actor.username(), now));
        record(AuditEvent.IDENTITY_LINKED, actor, account.id(), identity.issuer(), now);
    }

    /** Whoever comes back under a new account takes the identity along; another person's account keeps it. */
    private void takeOver(AccountIdentity linked) {
        if (!accounts.get(linked.account()).cancelled()) {
            throw new Problem(ErrorCode.IDENTITY_TAKEN);
        }
        identities.remove(linked);
    }

    /** @throws Problem NOT_FOUND if there is no link */
    public void unlink(Actor actor) {
        unlink(actor, actor.account());
    }

    /** Also ends what is signed in. @throws Problem NOT_FOUND if there is no link */
    public void unlinkFor(Actor administrator, UUID account) {
        administrator.require(Role.SYS_ADMIN);
        accounts.lock(account).endTokens(clock.instant());
        unlink(administrator, account);
    }

    private void unlink(Actor actor, UUID account) {
        var linked = identities.of(account).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        identities.remove(linked);
        record(AuditEvent.IDENTITY_UNLINKED, actor, account, linked.row().issuer(), clock.instant());
    }

    private void record(AuditEvent event, Actor actor, UUID account, String issuer, Instant now) {
        audit.record(new Deed(event, now, actor.username(), "account:" + account, Map.of("provider", issuer)));
    }
}
