package eborder.demo;

import eborder.shared.TheClock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers in the demo files: {@code @P3D} is the day in three days, {@code @PT6H} the moment in six hours, from the loading. */
final class DemoText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(TheClock.VIETNAM);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(TheClock.VIETNAM);

    private DemoText() {}

    static Map<String, String> of(Map<String, String> texts, Instant now) {
        var written = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> written.put(field, of(text, now)));
        return written;
    }

    private static String of(String text, Instant now) {
        if (!text.startsWith("@")) {
            return text;
        }
        var span = text.substring(1);
        return span.contains("T")
                ? MOMENT.format(now.plus(Duration.parse(span)))
                : DAY.format(now.atZone(TheClock.VIETNAM).plus(Period.parse(span)));
    }
}
