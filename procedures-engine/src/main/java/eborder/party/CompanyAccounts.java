package eborder.party;

/** What a company may know of account names: which are taken, and which are its own people's. */
public interface CompanyAccounts {
    boolean isTaken(String username);

    /** Whether it is an account of the company that can still be used. */
    boolean isOurs(String username);
}
