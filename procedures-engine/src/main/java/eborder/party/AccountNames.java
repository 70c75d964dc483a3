package eborder.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Answers questions about account names, for one company at a time. */
@ApplicationScoped
public class AccountNames {
    private final Accounts accounts;

    @Inject
    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    public CompanyAccounts of(UUID company) {
        return new CompanyAccounts(accounts, company);
    }
}
