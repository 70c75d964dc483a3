package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A stand-in to be appointed.
 *
 * @param username of the officer, of any unit
 * @param role what the officer is to do in the unit
 * @param title the officer's own title, printed under the head's
 * @param firstDay in Vietnam; {@code lastDay} the last one, at most {@value #LONGEST_DAYS} days later
 */
public record NewStandIn(
        String username, Role role, StandIn.Form form, String title, LocalDate firstDay, LocalDate lastDay) {
    /** What can be done for a time. */
    public static final Set<Role> ROLES = Set.of(Role.PROC_OFFICER, Role.TEAM_LEAD, Role.COMMANDER, Role.GATE_OFFICER);

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DAYS = 366;

    /** @throws Problem BAD_REQUEST with the property that is missing or wrong */
    public NewStandIn {
        require(username != null && !username.isBlank(), "username");
        require(role != null && ROLES.contains(role), "role");
        require(form != null, "form");
        title = title == null ? "" : title.strip();
        require(!title.isEmpty() && title.length() <= LONGEST_TITLE, "title");
        require(firstDay != null, "firstDay");
        require(
                lastDay != null && !lastDay.isBefore(firstDay) && lastDay.isBefore(firstDay.plusDays(LONGEST_DAYS)),
                "lastDay");
    }

    private static void require(boolean condition, String property) {
        if (!condition) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}
