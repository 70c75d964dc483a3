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
import java.util.Set;

/**
 * Who acts when a company's dossier comes from the single window or from paper: an account of that company without a password, so that nobody signs
 * in with it. The trail names it, and the company may take its mandate away, which closes the channel.
 */
@UseCase
public class ChannelDesk {
    private static final int LONGEST_TAX_CODE = 20;

    private final Companies companies;
    private final Accounts accounts;
    private final Mandates mandates;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChannelDesk(Companies companies, Accounts accounts, Mandates mandates, AuditTrail audit, Clock clock) {
        this.companies = companies;
        this.accounts = accounts;
        this.mandates = mandates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The company's account for the channel, made when the first message comes.
     *
     * @throws Problem COMPANY_UNKNOWN if no company has the tax code, ACCOUNT_SUSPENDED if the account doesn't open any more
     */
    public Actor actor(String taxCode) {
        return actor(taxCode, ChannelAccount.SINGLE_WINDOW);
    }

    /** The company's account for papers that officers enter afterwards, made when the first one is entered; the same problems. */
    public Actor paperActor(String taxCode) {
        return actor(taxCode, ChannelAccount.PAPER);
    }

    private Actor actor(String taxCode, ChannelAccount kind) {
        if (taxCode.length() > LONGEST_TAX_CODE) {
            throw new Problem(ErrorCode.COMPANY_UNKNOWN);
        }
        var company = companies.withTaxCode(taxCode).orElseThrow(() -> new Problem(ErrorCode.COMPANY_UNKNOWN));
        var username = kind.username(company.taxCode());
        var account = accounts.named(username).orElseGet(() -> opened(company, username, kind));
        if (!account.active() || !account.isOf(company.id())) {
            throw new Problem(ErrorCode.ACCOUNT_SUSPENDED);
        }
        return account.actor(null);
    }

    private Account opened(CompanyRow company, String username, ChannelAccount kind) {
        companies.hold(company.id());
        return accounts.named(username).orElseGet(() -> open(company, username, kind, clock.instant()));
    }

    private Account open(CompanyRow company, String username, ChannelAccount kind, Instant now) {
        var wanted = new NewAccount(username, kind.accountName(), Set.of(Role.FILER), company.id(), null, "vi");
        var account = Account.openTechnical(wanted, now);
        accounts.add(account);
        mandates.beginFor(account, now);
        audit.record(new Deed(
                AuditEvent.ACCOUNT_CREATED,
                now,
                "system",
                "account:" + account.id(),
                Map.of("username", username, "channel", kind.name())));
        return account;
    }
}
