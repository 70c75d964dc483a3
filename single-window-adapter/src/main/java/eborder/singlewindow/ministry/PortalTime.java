package eborder.singlewindow.ministry;

import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Moments as the national portals write them: {@code yyyyMMddHHmmss} in Vietnam. */
public final class PortalTime {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private PortalTime() {}

    public static String written(Instant moment) {
        return FORM.format(moment.atZone(TheClock.VIETNAM));
    }

    /** @throws IllegalArgumentException if it is no such moment */
    public static Instant read(String text) {
        try {
            return LocalDateTime.parse(text, FORM).atZone(TheClock.VIETNAM).toInstant();
        } catch (DateTimeParseException other) {
            throw new IllegalArgumentException("no moment", other);
        }
    }

    /** The first second of a day. */
    static String beginOf(LocalDate day) {
        return FORM.format(day.atStartOfDay());
    }

    /** The last second of a day. */
    static String endOf(LocalDate day) {
        return FORM.format(day.plusDays(1).atStartOfDay().minusSeconds(1));
    }
}
