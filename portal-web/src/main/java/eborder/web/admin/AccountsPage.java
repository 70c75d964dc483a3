package eborder.web.admin;

import eborder.party.AccountDesk;
import eborder.party.AccountOpening;
import eborder.party.AccountRow;
import eborder.party.CompanyRow;
import eborder.party.OpenedAccount;
import eborder.party.ProviderSignIn;
import eborder.web.access.Visitor;
import eborder.web.face.Tags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All accounts: who may sign in, as what, and who is locked out. */
@Named
@RequestScoped
public class AccountsPage {
    private final AccountDesk desk;
    private final AccountOpening opening;
    private final ProviderSignIn provider;
    private final Tags tags;
    private final Visitor visitor;

    private List<AccountRow> rows;
    private Map<UUID, String> companies;
    private AccountRow reset;
    private OpenedAccount given;

    @Inject
    AccountsPage(AccountDesk desk, AccountOpening opening, ProviderSignIn provider, Tags tags, Visitor visitor) {
        this.desk = desk;
        this.opening = opening;
        this.provider = provider;
        this.tags = tags;
        this.visitor = visitor;
    }

    public List<AccountRow> getRows() {
        if (rows == null) {
            rows = desk.list(visitor.actor());
        }
        return rows;
    }

    /** The company's name or the unit's code. */
    public String place(AccountRow row) {
        if (companies == null) {
            companies = desk.companies(visitor.actor()).stream()
                    .collect(Collectors.toMap(CompanyRow::id, CompanyRow::name));
        }
        return row.company() == null ? row.unit() : companies.get(row.company());
    }

    /** The kind of the status tag and the end of its message key. */
    public String status(AccountRow row) {
        return row.isActive() && row.lockedUntil() != null
                ? "stop"
                : tags.ofAccount(row.standing().state());
    }

    /** Nobody ends their own account. */
    public boolean mayEnd(AccountRow row) {
        return !row.standing().isCancelled() && !row.id().equals(visitor.actor().account());
    }

    /** Whether it may be linked to an electronic identity. */
    public boolean mayLink(AccountRow row) {
        return row.isActive() && row.company() != null && provider.provider().isPresent();
    }

    public void unlock(AccountRow row) {
        desk.unlock(visitor.actor(), row.id());
        rows = null;
    }

    public void deactivate(AccountRow row) {
        desk.deactivate(visitor.actor(), row.id());
        rows = null;
    }

    public void reset(AccountRow row) {
        given = opening.reset(visitor.actor(), row.id());
        reset = row;
        rows = null;
    }

    /** Whose password was just given, or null. */
    public AccountRow getReset() {
        return reset;
    }

    public OpenedAccount getGiven() {
        return given;
    }
}
