package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Filed;
import eborder.dossier.Filed.Person;
import eborder.form.Finding;
import eborder.form.Severity;
import eborder.procedure.Deadline;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the checks look at: the typed answers and the circumstances.
 *
 * @param fileBy the latest moment to file in time, empty if it may be filed at any time
 * @param filedAt the moment of the first filing; {@code today} the day of this one
 */
public record CheckedDossier(
        Filed filed, Situation situation, Optional<Deadline> fileBy, Instant filedAt, LocalDate today) {
    public static final String GENERAL = "general-declaration";
    public static final String CREW = "crew-list";
    public static final String PASSENGERS = "passenger-list";
    public static final String SHORE_LEAVE = "shore-leave-request";

    /** The finding about somebody who is still ashore when the ship leaves. */
    public static final String CREW_ASHORE = "CREW_ASHORE";

    public JsonNode general() {
        return filed.general();
    }

    public List<JsonNode> crew() {
        return filed.crew();
    }

    /** The day of the movement, today if nothing moves. */
    LocalDate movingDay() {
        return Optional.ofNullable(situation.movesAt(filed))
                .map(moment -> moment.atZone(TheClock.VIETNAM).toLocalDate())
                .orElse(today);
    }

    static boolean isMaster(JsonNode person) {
        return "CAP".equals(person.path("rank").asText());
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }

    /** A real date in ISO form; empty for anything else, which is the schema's affair. */
    static Optional<LocalDate> date(JsonNode node, String field) {
        try {
            return Optional.of(LocalDate.parse(text(node, field)));
        } catch (DateTimeParseException notDate) {
            return Optional.empty();
        }
    }

    static Finding at(Person person, String code, Severity severity, String field, Map<String, String> facts) {
        return new Finding(code, severity, person.form(), person.pointer(field), facts);
    }

    static Finding inCrew(String code, Severity severity, int row, String field, Map<String, String> facts) {
        return new Finding(code, severity, CREW, "/crew/" + row + "/" + field, facts);
    }

    static Finding inGeneral(String code, Severity severity, String field, Map<String, String> facts) {
        return new Finding(code, severity, GENERAL, "/" + field, facts);
    }
}
