package eborder.form;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as people write them: a date in any form of {@link DateText} with a time of day before or after it. */
final class MomentText {
    /** Where people type and read times (house.md 5). */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final String TIME = "(?<h>\\d{1,2})(?:[:hHgG](?<min>\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?|[hHgG])";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<date>.{6,30}?)(?:[ ,]+|T)" + TIME + " ?(?<zone>Z|[+\\-]\\d{2}:?\\d{2})?"),
            Pattern.compile(TIME + "(?<zone>)[ ,]+(?<date>.{6,30})"));

    private MomentText() {}

    static Optional<ZonedDateTime> parse(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        String text = PlainText.line(typed);
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .flatMap(parts -> moment(parts).stream())
                .findFirst();
    }

    /** Vietnam time, to the minute. */
    static String write(ZonedDateTime moment) {
        return WRITTEN.format(moment);
    }

    /** With the offset of Vietnam, for example {@code 2026-11-22T08:30:00+07:00}. */
    static String iso(ZonedDateTime moment) {
        return ISO.format(moment);
    }

    private static Optional<ZonedDateTime> moment(Matcher parts) {
        try {
            int minute = parts.group("min") == null ? 0 : Integer.parseInt(parts.group("min"));
            LocalTime time = LocalTime.of(Integer.parseInt(parts.group("h")), minute);
            return DateText.parse(parts.group("date")).map(date -> inVietnam(date.atTime(time), parts.group("zone")));
        } catch (DateTimeException noTimeOfDay) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime inVietnam(LocalDateTime local, String zone) {
        if (zone == null || zone.isEmpty()) {
            return local.atZone(ZONE);
        }
        return OffsetDateTime.of(local, ZoneOffset.of(zone)).atZoneSameInstant(ZONE);
    }
}
