package eborder.procedure;

import java.time.LocalDate;

/** The days on which a procedure can be begun. @param from first day; {@code until} last day, null while nobody has ended it; {@code law} that did */
public record Offered(LocalDate from, LocalDate until, String law) {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
