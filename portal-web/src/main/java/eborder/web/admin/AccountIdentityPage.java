package eborder.web.admin;

import eborder.party.AccountDesk;
import eborder.party.AccountRow;
import eborder.party.IdentityDesk;
import eborder.party.LinkedIdentity;
import eborder.party.ProviderName;
import eborder.party.ProviderSignIn;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Links somebody's account to an identity whose holder has shown it on paper, or takes the link away. */
@Named("accountIdentityPage")
@RequestScoped
public class AccountIdentityPage {
    private final AccountDesk accounts;
    private final IdentityDesk identities;
    private final ProviderSignIn signIn;
    private final Visitor visitor;

    private UUID id;
    private String subject;
    private AccountRow account;

    @Inject
    AccountIdentityPage(AccountDesk accounts, IdentityDesk identities, ProviderSignIn signIn, Visitor visitor) {
        this.accounts = accounts;
        this.identities = identities;
        this.signIn = signIn;
        this.visitor = visitor;
    }

    /** @throws Problem NOT_FOUND if there is no such account of a company's person, or no provider */
    public AccountRow getAccount() {
        if (account == null) {
            account = accounts.list(visitor.actor()).stream()
                    .filter(row -> row.id().equals(id) && row.company() != null && getProvider() != null)
                    .findFirst()
                    .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        }
        return account;
    }

    public String getProvider() {
        return signIn.provider().map(ProviderName::name).orElse(null);
    }

    public LinkedIdentity getLinked() {
        return identities.linkedTo(visitor.actor(), id).orElse(null);
    }

    public void link() {
        signIn.linkFor(visitor.actor(), id, subject.strip());
        subject = null;
    }

    public void unlink() {
        identities.unlinkFor(visitor.actor(), id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
