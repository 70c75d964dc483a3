package eborder.web.admin;

import eborder.i18n.Language;
import eborder.party.AccountDesk;
import eborder.party.AccountOpening;
import eborder.party.BorderUnit;
import eborder.party.BorderUnits;
import eborder.party.CompanyRow;
import eborder.party.NewAccount;
import eborder.party.OpenedAccount;
import eborder.party.Role;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Opening an account; its one-time password is shown once and kept nowhere. */
@Named
@RequestScoped
public class NewAccountPage {
    private final AccountDesk desk;
    private final AccountOpening opening;
    private final BorderUnits units;
    private final Visitor visitor;

    private String username = "";
    private String name = "";
    private Role[] roles = {};
    private String company = "";
    private String unit = "";
    private Language language = Language.VI;
    private OpenedAccount opened;

    @Inject
    NewAccountPage(AccountDesk desk, AccountOpening opening, BorderUnits units, Visitor visitor) {
        this.desk = desk;
        this.opening = opening;
        this.units = units;
        this.visitor = visitor;
    }

    public void open() {
        var wanted = new NewAccount(
                username,
                name,
                Set.of(roles),
                company.isEmpty() ? null : UUID.fromString(company),
                unit.isEmpty() ? null : unit,
                language.tag());
        opened = opening.open(visitor.actor(), wanted);
    }

    public List<CompanyRow> getCompanies() {
        return desk.companies(visitor.actor());
    }

    public Collection<BorderUnit> getUnits() {
        return units.all();
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public OpenedAccount getOpened() {
        return opened;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public String getCompany() {
        return company;
    }

    /** @param company null if nothing is chosen: Faces' menus turn an empty text into null */
    public void setCompany(String company) {
        this.company = Objects.requireNonNullElse(company, "");
    }

    public String getUnit() {
        return unit;
    }

    /** @param unit null if nothing is chosen */
    public void setUnit(String unit) {
        this.unit = Objects.requireNonNullElse(unit, "");
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
