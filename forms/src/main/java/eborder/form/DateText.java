package eborder.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them, day before month: 5/7/1990, 05-07-90, 5.7.1990, 1990-07-05, 19900705, 5 Jul 1990,
 * ngày 5 tháng 7 năm 1990. Years 1900 to 2199; a year of two digits up to 40 lies in this century, else in the last.
 */
final class DateText {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<d>\\d{1,2}) ?[/.\\-] ?(?<m>\\d{1,2}) ?[/.\\-] ?(?<y>\\d{4}|\\d{2})(?:[ T]00:00(?::00)?)?"),
            Pattern.compile("(?<y>\\d{4})[/.\\-](?<m>\\d{1,2})[/.\\-](?<d>\\d{1,2})(?:[ T]00:00(?::00(?:\\.0+)?)?Z?)?"),
            Pattern.compile("(?<y>(?:19|20|21)\\d{2})(?<m>\\d{2})(?<d>\\d{2})"),
            Pattern.compile("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})"),
            Pattern.compile("(?<d>\\d{1,2})[ .\\-/]*(?<m>[A-Za-z]{3,9})[ .,\\-/]*(?<y>\\d{4}|\\d{2})"),
            Pattern.compile(
                    "(?:ng\\S*y )?(?<d>\\d{1,2}) th\\S*ng (?<m>\\d{1,2}),? n\\S*m (?<y>\\d{4})",
                    Pattern.CASE_INSENSITIVE));
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateText() {}

    /** The date meant; empty if it is none or not in the calendar. */
    static Optional<LocalDate> parse(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        String text = PlainText.line(typed);
        for (var form : FORMS) {
            var parts = form.matcher(text);
            var date = parts.matches() ? date(parts) : Optional.<LocalDate>empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    static String write(LocalDate date) {
        return WRITTEN.format(date);
    }

    private static Optional<LocalDate> date(Matcher parts) {
        int year = Integer.parseInt(parts.group("y"));
        if (parts.group("y").length() == 2) {
            year += year <= 40 ? 2000 : 1900;
        }
        try {
            LocalDate date = LocalDate.of(year, month(parts.group("m")), Integer.parseInt(parts.group("d")));
            return year < 1900 || year > 2199 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String word = Fold.of(text);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return word.equals("sept") ? 9 : 0;
    }
}
