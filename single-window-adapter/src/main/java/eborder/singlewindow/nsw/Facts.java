package eborder.singlewindow.nsw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** The facts of a notice's payload as the single window writes them: instants as Vietnam time, what is absent as "". */
final class Facts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(TheClock.VIETNAM);

    private final JsonNode payload;

    private Facts(JsonNode payload) {
        this.payload = payload;
    }

    /** @throws IllegalArgumentException if the payload is no JSON */
    static Facts of(String payload) {
        try {
            return new Facts(JSON.readTree(payload));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("payload of a notice must be JSON", broken);
        }
    }

    String text(String name) {
        return asMoment(payload.path(name).asText(""));
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static String asMoment(String text) {
        if (!text.endsWith("Z") || text.indexOf('T') != 10) {
            return text;
        }
        try {
            return moment(Instant.parse(text));
        } catch (DateTimeParseException noInstant) {
            return text;
        }
    }
}
