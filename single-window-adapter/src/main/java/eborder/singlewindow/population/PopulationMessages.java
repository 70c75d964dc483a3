package eborder.singlewindow.population;

import static eborder.singlewindow.http.PartnerJson.object;
import static eborder.singlewindow.http.PartnerJson.require;
import static eborder.singlewindow.http.PartnerJson.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.screening.citizen.CitizenQuestion;

/** Question and answer as JSON. What can't be understood is an {@link IllegalArgumentException}. */
final class PopulationMessages {
    private static final JsonMapper WRITING = new JsonMapper();
    private static final int MEMBERS = 2;

    private PopulationMessages() {}

    static byte[] question(CitizenQuestion question) {
        var citizen = question.citizen();
        var message = WRITING.createObjectNode()
                .put("id", question.id().toString())
                .put("purpose", question.purpose())
                .put("dossier", question.dossier())
                .put("citizenNumber", citizen.number())
                .put("fullName", citizen.fullName())
                .put("dateOfBirth", citizen.dateOfBirth());
        try {
            return WRITING.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    /** Yes or no to this very question, and nothing beside: what else is said of a citizen is not for the portal. */
    static boolean matches(byte[] body, CitizenQuestion question) {
        var message = object(body);
        require(message.size() == MEMBERS, "members");
        require(text(message, "id").equals(question.id().toString()), "id");
        require(message.path("match").isBoolean(), "match");
        return message.path("match").booleanValue();
    }
}
