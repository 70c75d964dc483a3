package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

/** Accounts that the border guard grants and closes for companies (Circular 49/2017, article 5). */
@ApplicationScoped
public class AccountGrants {
    private final Accounts accounts;
    private final Mandates mandates;
    private final AuditTrail audit;

    @Inject
    AccountGrants(Accounts accounts, Mandates mandates, AuditTrail audit) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** Opens a filer's account without a password; the company fetches one. @throws Problem USERNAME_TAKEN */
    public void grant(Actor by, UUID company, String username, String name, Instant now) {
        if (accounts.named(username).isPresent()) {
            throw new Problem(ErrorCode.USERNAME_TAKEN);
        }
        var wanted = new NewAccount(username, name, EnumSet.of(Role.FILER), company, null, "vi");
        var account = Account.open(wanted, null, now);
        accounts.add(account);
        mandates.beginFor(account, now);
        record(AuditEvent.ACCOUNT_CREATED, by, account, Map.of("roles", Role.FILER.name()), now);
    }

    /** Ends an account of the company; what is signed in ends within five seconds. @throws Problem NOT_FOUND if it isn't the company's */
    public void close(Actor by, UUID company, String username, String action, Instant now) {
        var account = accounts.named(username)
                .filter(found -> found.isOf(company))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        account.deactivate(now);
        record(AuditEvent.ACCOUNT_DEACTIVATED, by, account, Map.of("action", action), now);
    }

    private void record(AuditEvent event, Actor by, Account account, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, by.username(), "account:" + account.id(), facts));
    }
}
