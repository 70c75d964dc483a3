package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A mandate to be given.
 *
 * @param username of the person, of the own company or of any other
 * @param firstDay in Vietnam, null for at once; {@code lastDay} the last one, null for no end
 */
public record NewMandate(String username, MandateScope scope, LocalDate firstDay, LocalDate lastDay) {
    private static final Pattern IMO = Pattern.compile("[0-9]{7}");

    /** @throws Problem BAD_REQUEST with the property that is missing or wrong */
    public NewMandate {
        require(username != null && !username.isBlank(), "username");
        require(scope.imo() == null || IMO.matcher(scope.imo()).matches(), "imo");
        require(lastDay == null || firstDay == null || !lastDay.isBefore(firstDay), "lastDay");
    }

    private static void require(boolean condition, String property) {
        if (!condition) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}
