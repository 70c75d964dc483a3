package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An account to be opened.
 *
 * @param username 3 to 40 of a-z, 0-9, dot, hyphen, underscore; capital letters become small ones
 * @param name the person's name
 * @param roles at least one; a company's roles need a company, an officer's a unit, an administrator decides nothing else
 * @param company the agent's company, or null
 * @param unit the code of the officer's border unit, or null
 * @param language {@code vi} or {@code en}
 */
public record NewAccount(String username, String name, Set<Role> roles, UUID company, String unit, String language) {
    private static final int LONGEST_NAME = 120;

    public NewAccount {
        username = Username.checked(username);
        name = name.strip();
        roles = Set.copyOf(roles);
        require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name");
        require(fits(roles, company != null, unit != null), "roles");
        require(language.equals("vi") || language.equals("en"), "language");
    }

    static boolean fits(Set<Role> roles, boolean hasCompany, boolean hasUnit) {
        if (roles.isEmpty() || (hasCompany && hasUnit) || (roles.contains(Role.SYS_ADMIN) && roles.size() > 1)) {
            return false;
        }
        return roles.stream().allMatch(role -> switch (role) {
            case FILER, COMPANY_ADMIN -> hasCompany;
            case PROC_OFFICER, TEAM_LEAD, COMMANDER, GATE_OFFICER -> hasUnit;
            case HQ_SUPERVISOR, SYS_ADMIN -> !hasCompany;
        });
    }

    /** Roles whose accounts are locked hard after wrong passwords (reliability.md T12). */
    static boolean isOfficer(Set<Role> roles) {
        return !EnumSet.of(Role.FILER, Role.COMPANY_ADMIN).containsAll(roles);
    }

    private static void require(boolean condition, String field) {
        if (!condition) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("field", field));
        }
    }
}
