package eborder.procedure;

import eborder.form.YamlFile;
import eborder.shared.TheClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Days on which offices work: no Saturdays, Sundays or public holidays (Labour Code 2019, article 112; the days are in
 * {@code procedures/holidays.yaml}). A term of days begins on the day after the event and ends with its last day (Civil Code 2015,
 * articles 147, 148).
 */
final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<LocalDate> HOLIDAYS = Set.copyOf(
            YamlFile.read("procedures/holidays.yaml").as(Holidays.class).holidays());

    record Holidays(List<LocalDate> holidays) {}

    private WorkingDays() {}

    /** The end of the last of so many working days after a moment. */
    static Instant after(Instant moment, int days) {
        var day = moment.atZone(TheClock.VIETNAM).toLocalDate();
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += isWorking(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(TheClock.VIETNAM).toInstant();
    }

    private static boolean isWorking(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.contains(day);
    }
}
