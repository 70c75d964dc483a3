package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: one signed-in person in one company or one border unit. Every use case takes it first and scopes by it.
 *
 * @param account the account's id
 * @param username the sign-in name, also the name in the audit trail
 * @param name the person's name, for screens and decisions
 * @param roles what the person may do
 * @param company the agent's company, or null for officers
 * @param unit the code of the officer's border unit (a gate code such as {@code HPH}), or null for agents
 * @param reach what the person may see of the company's dossiers
 */
public record Actor(
        UUID account, String username, String name, Set<Role> roles, UUID company, String unit, Set<MandateScope> reach)
        implements Serializable {
    private static final Set<Role> REVIEWERS = Set.of(Role.PROC_OFFICER, Role.TEAM_LEAD, Role.COMMANDER);

    public Actor {
        roles = Set.copyOf(roles);
        reach = Set.copyOf(reach);
    }

    /** One of the company's or unit's own people: sees all of it. */
    public Actor(UUID account, String username, String name, Set<Role> roles, UUID company, String unit) {
        this(account, username, name, roles, company, unit, Set.of(MandateScope.EVERYTHING));
    }

    /** Whether the person may see a dossier of the company on a matter. */
    public boolean reaches(Matter matter) {
        return reach.stream().anyMatch(scope -> scope.covers(matter));
    }

    /** Where the person acts: the company's id or the unit's code, blank if nowhere in particular. */
    public String place() {
        return company == null ? Objects.requireNonNullElse(unit, "") : company.toString();
    }

    /** @throws Problem NOT_ALLOWED unless the person has the role */
    public void require(Role role) {
        if (!roles.contains(role)) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
    }

    /** The company to scope by. @throws Problem NOT_ALLOWED if the person has none or is no filer */
    public UUID filingCompany() {
        require(Role.FILER);
        if (company == null) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return company;
    }

    /** The company whose people and mandates the person looks after. @throws Problem NOT_ALLOWED if none */
    public UUID administeredCompany() {
        require(Role.COMPANY_ADMIN);
        if (company == null) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return company;
    }

    /** The unit to scope by. @throws Problem NOT_ALLOWED if the person has none or lacks the role */
    public String unitAs(Role role) {
        require(role);
        if (unit == null) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return unit;
    }

    /** The unit whose dossiers the person reviews. @throws Problem NOT_ALLOWED if the person reviews none */
    public String reviewingUnit() {
        if (unit == null || roles.stream().noneMatch(REVIEWERS::contains)) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return unit;
    }
}
