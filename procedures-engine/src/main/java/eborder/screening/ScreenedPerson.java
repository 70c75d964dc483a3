package eborder.screening;

import eborder.dossier.Filed;

/**
 * Whom the Immigration Department is asked about, as declared; what was not declared is blank.
 *
 * @param dateOfBirth ISO date
 * @param nationality ICAO code
 * @param documentType code of code list document-types
 */
public record ScreenedPerson(
        String fullName,
        String sex,
        String dateOfBirth,
        String nationality,
        String documentType,
        String documentNumber) {

    static ScreenedPerson of(Filed.Person person) {
        var document = person.text("docNumber");
        return new ScreenedPerson(
                person.text("fullName"),
                person.text("sex"),
                person.text("dateOfBirth"),
                person.text("nationality"),
                person.text("docType"),
                document.isEmpty() ? person.text("seamanBookNo") : document);
    }

    /** Whether there is enough to look for. */
    boolean isNamed() {
        return !fullName.isEmpty();
    }
}
