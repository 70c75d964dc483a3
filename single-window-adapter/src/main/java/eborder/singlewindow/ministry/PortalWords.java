package eborder.singlewindow.ministry;

import eborder.form.YamlFile;
import java.time.LocalDate;
import java.util.Map;

/**
 * What things are called at the Ministry's portal, read strictly from {@code ministry/portal-v1.yaml}.
 *
 * @param from first day
 * @param source where the words come from
 * @param field of administration, for all procedures
 * @param resultForm how results come to the filer; {@code businesses} the portal's number for filers that are companies
 * @param procedures the portal's codes by ours
 * @param outcomes by the status in which a dossier ended
 */
public record PortalWords(
        String version,
        LocalDate from,
        String source,
        Field field,
        String resultForm,
        String businesses,
        Paths paths,
        Errors errors,
        Map<String, String> procedures,
        Map<String, String> outcomes,
        Remarks remarks) {
    public record Field(String code, String name) {}

    public record Paths(String auth, String integration) {}

    /** Codes of answers: the session is none any more; the dossier is there already, or isn't there. */
    public record Errors(String sessionEnded, String exists, String unknown) {}

    public record Remarks(String inTime, String late) {}

    public PortalWords {
        procedures = Map.copyOf(procedures);
        outcomes = Map.copyOf(outcomes);
    }

    /** @throws eborder.form.FaultyFile with file and line, if anything in it is unknown or missing */
    public static PortalWords load() {
        return YamlFile.read("ministry/portal-v1.yaml").as(PortalWords.class);
    }
}
