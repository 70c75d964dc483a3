package eborder.party;

import java.util.Optional;
import java.util.UUID;

/** What a company may know of account names: which are taken, and which are its own people's. */
public final class CompanyAccounts {
    private final Accounts accounts;
    private final UUID company;

    CompanyAccounts(Accounts accounts, UUID company) {
        this.accounts = accounts;
        this.company = company;
    }

    /** Whether they are this company's. */
    public boolean isOf(UUID someCompany) {
        return company.equals(someCompany);
    }

    public boolean isTaken(String username) {
        return accounts.named(username).isPresent();
    }

    /** Whose account it is; empty for another company's. */
    public Optional<AccountName> withId(UUID account) {
        return accounts.find(account)
                .filter(found -> found.isOf(company))
                .map(found -> new AccountName(found.username(), found.name()));
    }

    /** How an account of the company stands; empty for a name that is nobody's or another company's. */
    public Optional<AccountState> state(String username) {
        return accounts.named(username)
                .filter(account -> account.isOf(company))
                .map(account -> account.standing().state());
    }
}
