package eborder.screening.citizen;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Filed;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Vietnamese citizen as declared. Who shows a passport has no number that could be compared.
 *
 * @param place where it stands in the dossier: form, {@code #} and JSON pointer of the row, blank if the whole form is about one person
 * @param number of the identity card, 12 digits (Law 26/2023/QH15, article 12)
 * @param dateOfBirth ISO date
 */
public record Citizen(String place, String number, String fullName, String dateOfBirth) {
    private static final String CITIZENS = "land-citizen";
    private static final String ACCOUNTS = "account-application";
    private static final String IDENTITY_CARD = "I";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");

    /** Everybody in a dossier who can be compared, in the order of its forms. */
    public static List<Citizen> in(Filed filed) {
        var holders = filed.reference(ACCOUNTS).stream().map(form -> ACCOUNTS + "#");
        return Stream.concat(filed.people().stream().map(Citizen::place), holders)
                .filter(place -> isVietnamese(place, row(filed, place)))
                .map(place -> at(filed, place))
                .filter(Citizen::isWhole)
                .toList();
    }

    /** Who stands at a place; what was not declared is blank. */
    static Citizen at(Filed filed, String place) {
        var row = row(filed, place);
        return switch (form(place)) {
            case CITIZENS ->
                new Citizen(place, text(row, "citizenNumber"), text(row, "fullName"), text(row, "dateOfBirth"));
            case ACCOUNTS ->
                new Citizen(place, text(row, "personDocNumber"), text(row, "personName"), text(row, "personBirthDate"));
            default -> new Citizen(place, text(row, "docNumber"), text(row, "fullName"), text(row, "dateOfBirth"));
        };
    }

    private static String place(Filed.Person person) {
        return person.form() + "#" + (person.table().isEmpty() ? "" : "/" + person.table() + "/" + person.row());
    }

    private static boolean isVietnamese(String place, JsonNode row) {
        return switch (form(place)) {
            case CITIZENS -> true;
            case ACCOUNTS -> text(row, "personDocType").equals(IDENTITY_CARD);
            default ->
                text(row, "nationality").equals("VNM") && text(row, "docType").equals(IDENTITY_CARD);
        };
    }

    private boolean isWhole() {
        return NUMBER.matcher(number).matches() && !fullName.isEmpty() && !dateOfBirth.isEmpty();
    }

    private static String form(String place) {
        return place.substring(0, place.indexOf('#'));
    }

    private static JsonNode row(Filed filed, String place) {
        return filed.form(form(place)).at(place.substring(place.indexOf('#') + 1));
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText("").strip();
    }

    /** Without the person: logs and errors are no place for that. */
    @Override
    public String toString() {
        return "Citizen at " + place;
    }
}
