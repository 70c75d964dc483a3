package eborder.permit;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A birth date as travel documents know it: the day, or day and month, may be unknown (ICAO Doc 9303-3).
 *
 * @param year from 1900
 * @param month 1 to 12, 0 if unknown
 * @param day of the month, 0 if unknown
 */
public record BirthDate(int year, int month, int day) {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 9999;

    public BirthDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("not a birth date");
        }
    }

    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether there is such a date; a day without its month is none. */
    public static boolean exists(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST || (month == 0 && day != 0)) {
            return false;
        }
        if (month == 0 || month > 12) {
            return month == 0;
        }
        return day == 0 || YearMonth.of(year, month).isValidDay(day);
    }
}
