package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people do with their own account. */
@UseCase
public class OwnAccount {
    private final Accounts accounts;
    private final Capacities capacities;
    private final Mandates mandates;
    private final Companies companies;
    private final Tries tries;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OwnAccount(
            Accounts accounts,
            Capacities capacities,
            Mandates mandates,
            Companies companies,
            Tries tries,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.capacities = capacities;
        this.mandates = mandates;
        this.companies = companies;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param tag {@code vi} or {@code en} */
    public void chooseLanguage(Actor actor, String tag) {
        accounts.get(actor.account()).chooseLanguage(tag);
    }

    /** Ends all other sessions and tokens. @return the moment from which the present session counts */
    Instant changePassword(Actor actor, String newHash, String remoteAddress) {
        Instant now = clock.instant();
        Account account = accounts.get(actor.account());
        account.changePassword(newHash, now);
        tries.forget(account.username());
        audit.record(new Deed(
                AuditEvent.PASSWORD_CHANGED,
                now,
                account.username(),
                "account:" + account.id(),
                Map.of("address", remoteAddress)));
        return now;
    }

    public void signOut(Actor actor) {
        audit.record(new Deed(
                AuditEvent.SIGNED_OUT, clock.instant(), actor.username(), "account:" + actor.account(), Map.of()));
    }

    /** The mandates that the person holds or held. */
    public List<MandateRow> mandates(Actor actor) {
        var now = clock.instant();
        return mandates.heldBy(actor.account()).stream()
                .map(mandate -> mandate.row(
                        actor.name(),
                        actor.username(),
                        companies.find(mandate.company()).map(CompanyRow::name).orElseThrow(),
                        now))
                .toList();
    }

    /** The company that the person acts for, empty for officers. */
    public Optional<CompanyRow> company(Actor actor) {
        return Optional.ofNullable(actor.company()).flatMap(companies::find);
    }

    /** The account as it is now, unless it is gone or deactivated. */
    Optional<CurrentAccount> current(UUID id) {
        return accounts.find(id).filter(Account::active).map(account -> capacities.of(account, clock.instant()));
    }
}
