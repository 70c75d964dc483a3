package eborder.web.account;

import eborder.filing.AccountMatter.Ask;
import eborder.party.AccountCard;
import eborder.party.CompanyPeople;
import eborder.party.Role;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The company's people: who may sign in, since when and why not, and what can be asked about an account. */
@Named("companyAccountsPage")
@RequestScoped
public class CompanyAccountsPage {
    private final CompanyPeople people;
    private final Visitor visitor;
    private List<AccountCard> rows;

    @Inject
    CompanyAccountsPage(CompanyPeople people, Visitor visitor) {
        this.people = people;
        this.visitor = visitor;
    }

    public List<AccountCard> getRows() {
        if (rows == null) {
            rows = people.list(visitor.actor());
        }
        return rows;
    }

    /** Whether this person can file; others of the company only look. */
    public boolean isFiling() {
        return visitor.roles().contains(Role.FILER);
    }

    public List<Ask> asks(AccountCard row) {
        return switch (row.standing().state()) {
            case ACTIVE -> List.of(Ask.SUSPEND, Ask.CANCEL);
            case SUSPENDED -> List.of(Ask.RESUME, Ask.CANCEL);
            case CANCELLED -> List.of();
        };
    }
}
