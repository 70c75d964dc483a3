package eborder.web.face;

import static eborder.shared.TheClock.VIETNAM;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Time as people read it, always in Vietnam: {@code #{when.moment(row.filedAt)}}. Empty for null. */
@Named
@RequestScoped
public class When {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final Clock clock;

    @Inject
    When(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(VIETNAM));
    }

    /** Until when something holds: midnight is the end of a day, 30/11/2026 24:00. */
    public String end(Instant instant) {
        if (instant == null || !instant.atZone(VIETNAM).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment(instant);
        }
        return DAY.format(instant.atZone(VIETNAM).minusDays(1)) + " 24:00";
    }

    public String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(VIETNAM));
    }

    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String day(Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(VIETNAM));
    }

    /** How long until then, in words, or how long it is overdue. */
    public String left(Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration left = Duration.between(clock.instant(), instant);
        return words.say(left.isNegative() ? "page.common.overdue" : "page.common.left", "time", length(left.abs()));
    }

    public boolean isPast(Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    /** How long something takes, in words. */
    public String length(Duration length) {
        if (length.toDays() > 1 && length.toHoursPart() == 0) {
            return words.say("page.common.days", "days", length.toDays());
        }
        if (length.toDays() > 1 || (length.toDays() > 0 && length.toHoursPart() > 0)) {
            return words.say("page.common.days-hours", "days", length.toDays(), "hours", length.toHoursPart());
        }
        if (length.toHours() > 0 && length.toMinutesPart() == 0) {
            return words.say("page.common.hours", "hours", length.toHours());
        }
        return length.toHours() > 0
                ? words.say("page.common.hours-minutes", "hours", length.toHours(), "minutes", length.toMinutesPart())
                : words.say("page.common.minutes", "minutes", length.toMinutes());
    }
}
