package eborder.review;

import eborder.dossier.Filed;
import java.util.List;
import java.util.stream.IntStream;

/** A crew member on the officer's page; dates in ISO form. @param row position in the list, from 0 */
public record PersonRow(
        int row,
        String fullName,
        String sex,
        String dateOfBirth,
        String nationality,
        String rank,
        String documentNumber,
        String documentExpiry,
        boolean shoreLeave) {

    static List<PersonRow> all(Filed filed) {
        var crew = filed.crew();
        return IntStream.range(0, crew.size())
                .mapToObj(row -> {
                    var person = crew.get(row);
                    return new PersonRow(
                            row,
                            person.path("fullName").asText(""),
                            person.path("sex").asText(""),
                            person.path("dateOfBirth").asText(""),
                            person.path("nationality").asText(""),
                            person.path("rank").asText(""),
                            person.path("docNumber").asText(""),
                            person.path("docExpiry").asText(""),
                            Filed.asksForShoreLeave(person));
                })
                .toList();
    }
}
