package eborder.singlewindow.simulator.population;

import java.util.regex.Pattern;

/**
 * Whom the stand-in knows, without a list of people: everybody whose number fits the date of birth. Digit 4 says century and sex, digits 5
 * and 6 the year of birth (Decree 137/2015, article 13).
 */
final class CitizenRule {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");
    private static final Pattern DATE = Pattern.compile("(19|20)([0-9]{2})-[0-9]{2}-[0-9]{2}");

    private CitizenRule() {}

    static boolean matches(String number, String dateOfBirth) {
        var date = DATE.matcher(dateOfBirth);
        if (!NUMBER.matcher(number).matches() || !date.matches()) {
            return false;
        }
        var centuries = date.group(1).equals("19") ? "01" : "23";
        return centuries.indexOf(number.charAt(3)) >= 0 && number.startsWith(date.group(2), 4);
    }
}
