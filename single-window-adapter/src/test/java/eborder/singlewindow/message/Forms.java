package eborder.singlewindow.message;

import eborder.filing.ReadList;
import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The forms of the portal, with answers that fill every field for which messages may have a place. */
public final class Forms {
    public static final CodeLists LISTS = CodeLists.load();
    public static final FormCatalogue ALL = FormCatalogue.load(LISTS);
    public static final Form CREW = ALL.latest("crew-list");
    public static final Form PASSENGERS = ALL.latest("passenger-list");
    public static final Form GENERAL = ALL.latest("general-declaration");
    public static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    public static final Map<String, String> MASTER = Map.ofEntries(
            Map.entry("fullName", "SAMPLE ANDER B"),
            Map.entry("sex", "M"),
            Map.entry("dateOfBirth", "02/01/1976"),
            Map.entry("placeOfBirth", "Cần Thơ <1> & \"2\""),
            Map.entry("nationality", "PHL"),
            Map.entry("rank", "CAP"),
            Map.entry("docType", "P"),
            Map.entry("docNumber", "P8000001"),
            Map.entry("docExpiry", "01/01/2031"),
            Map.entry("shoreLeave", "1"));
    public static final Map<String, String> GUEST = Map.ofEntries(
            Map.entry("fullName", "SINGLE"),
            Map.entry("sex", "F"),
            Map.entry("dateOfBirth", "31/01/1990"),
            Map.entry("placeOfBirth", "PORTO"),
            Map.entry("nationality", "PRT"),
            Map.entry("docType", "I"),
            Map.entry("docNumber", "P8000002"),
            Map.entry("docExpiry", "01/02/2031"),
            Map.entry("embarkPort", "SGSIN"),
            Map.entry("disembarkPort", "VNHPH"),
            Map.entry("transit", "1"),
            Map.entry("shoreVisit", "0"),
            Map.entry("visaNumber", "EV123"));
    public static final Map<String, String> VOYAGE = Map.ofEntries(
            Map.entry("voyageNumber", "V7"),
            Map.entry("purpose", "04"),
            Map.entry("dateTimeArrDep", "01/12/2026 08:30"),
            Map.entry("cargoDescription", "none"),
            Map.entry("crewCount", "22"),
            Map.entry("passengerCount", "0"),
            Map.entry("lastPort", "SGSIN"),
            Map.entry("masterName", "SAMPLE ANDER B"),
            Map.entry("grossTonnage", "30000"),
            Map.entry("netTonnage", "12000.5"),
            Map.entry("registryCertNo", "R1"),
            Map.entry("registryCertDate", "01/02/2020"),
            Map.entry("registryCertPort", "VNHPH"),
            Map.entry("flagState", "VN"));

    private Forms() {}

    public static Answers rows(String table, List<Map<String, String>> rows) {
        return Answers.empty().withRows(table, rows);
    }

    public static List<Map<String, String>> tidy(Form form, ReadList read) {
        var table = form.table().orElseThrow().name();
        return form.tidy(rows(table, read.rows())).answers().rows(table);
    }

    public static Map<String, String> tidyAnswers(ReadList read) {
        return GENERAL.tidy(Answers.empty().with(read.answers())).answers().texts();
    }

    /** Code and what it speaks of. */
    public static List<String> told(ReadList read) {
        return read.problems().stream().map(Forms::told).toList();
    }

    private static String told(Finding finding) {
        var facts = finding.facts();
        return (finding.code() + " " + facts.getOrDefault("element", facts.getOrDefault("partKey", ""))).strip();
    }

    public static byte[] resource(String name) {
        try (var file = Forms.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
