package eborder.party;

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

    /** Whether it is an account of the company that can still be used. */
    public boolean isOurs(String username) {
        return accounts.named(username)
                .filter(account -> account.isOf(company) && account.active())
                .isPresent();
    }
}
