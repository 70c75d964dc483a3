package eborder.singlewindow.edifact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/**
 * Dates of a message: YYMMDD, or YYYYMMDD, with or without a time behind. The century of two digits is told by the day the message was
 * made (single-window.md 2.4).
 */
final class MessageDate {
    /** No paper is valid for longer than that. */
    private static final int LONGEST_VALIDITY = 50;

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final LocalDate made;

    /** @param made UNB's YYMMDD or YYYYMMDD; today's century if it is neither */
    MessageDate(String made, LocalDate today) {
        this.made = parse(made, today);
    }

    private static LocalDate parse(String digits, LocalDate today) {
        try {
            return inCentury(digits, today.getYear() + 1);
        } catch (DateTimeException | NumberFormatException unknown) {
            return today;
        }
    }

    /** A date of a form as a component of DTM: YYYYMMDD with its format; what is no date as it stands. */
    static List<String> element(String qualifier, String typed) {
        try {
            return List.of(qualifier, DIGITS.format(LocalDate.parse(typed, TYPED)), "102");
        } catch (DateTimeException none) {
            return List.of(qualifier, typed);
        }
    }

    /** @return as dd/MM/yyyy, never after the day of the message; what is no date as it stood */
    String birth(String text) {
        return typed(text, made.getYear());
    }

    /** @return as dd/MM/yyyy, at most fifty years after the day of the message; what is no date as it stood */
    String expiry(String text) {
        return typed(text, made.getYear() + LONGEST_VALIDITY);
    }

    private String typed(String text, int lastYear) {
        try {
            var date = inCentury(text, lastYear);
            boolean later = text.length() == 6 && lastYear == made.getYear() && date.isAfter(made);
            return TYPED.format(later ? date.minusYears(100) : date);
        } catch (DateTimeException | NumberFormatException none) {
            return text;
        }
    }

    /** @param lastYear into which two digits may fall */
    private static LocalDate inCentury(String digits, int lastYear) {
        boolean isLong = digits.length() == 8 || digits.length() == 12;
        if (!isLong && digits.length() != 6 && digits.length() != 10) {
            throw new DateTimeException(digits);
        }
        int year = Integer.parseInt(digits.substring(0, isLong ? 4 : 2));
        int at = isLong ? 4 : 2;
        int whole = isLong ? year : lastYear - Math.floorMod(lastYear - year, 100);
        return LocalDate.of(
                whole,
                Integer.parseInt(digits.substring(at, at + 2)),
                Integer.parseInt(digits.substring(at + 2, at + 4)));
    }
}
