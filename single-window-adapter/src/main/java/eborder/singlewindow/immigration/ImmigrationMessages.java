package eborder.singlewindow.immigration;

import static eborder.singlewindow.http.PartnerJson.instant;
import static eborder.singlewindow.http.PartnerJson.object;
import static eborder.singlewindow.http.PartnerJson.require;
import static eborder.singlewindow.http.PartnerJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.exchange.Notice;
import eborder.screening.ScreenedPerson;
import eborder.screening.ScreeningAnswer;
import eborder.screening.ScreeningQuestion;
import eborder.screening.ScreeningResult;
import eborder.shared.Fingerprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The messages as JSON. The same notice gives the same bytes every time. What can't be understood is an {@link IllegalArgumentException}. */
final class ImmigrationMessages {
    static final String CLOUD_EVENTS = "application/cloudevents-batch+json; charset=utf-8";
    static final String JSON_TYPE = "application/json";

    private static final String SOURCE = "urn:vn:bp:eborder";
    private static final String CROSSING = "vn.bp.crossing.v1";
    private static final Pattern CASE = Pattern.compile("[A-Za-z0-9._/-]{1,40}");
    private static final JsonMapper WRITING = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ImmigrationMessages() {}

    static byte[] question(ScreeningQuestion question) {
        var message = WRITING.createObjectNode();
        message.put("id", question.id().toString());
        message.set("person", person(question.person()));
        return bytes(message);
    }

    private static ObjectNode person(ScreenedPerson person) {
        var written = WRITING.createObjectNode();
        written.put("fullName", person.fullName());
        written.put("dateOfBirth", person.dateOfBirth());
        written.put("sex", person.sex());
        written.put("nationality", person.nationality());
        written.putObject("document")
                .put("type", person.documentType())
                .put("number", person.documentNumber())
                .put("issuer", person.nationality());
        return written;
    }

    /** The answer to this very question. */
    static ScreeningAnswer answer(byte[] body, ScreeningQuestion question) {
        var message = object(body);
        require(text(message, "id").equals(question.id().toString()), "id");
        var result = ScreeningResult.valueOf(text(message, "result").toUpperCase(Locale.ROOT));
        var caseRef = message.path("caseRef").asText("");
        require(caseRef.isEmpty() || CASE.matcher(caseRef).matches(), "caseRef");
        return new ScreeningAnswer(
                result,
                result == ScreeningResult.CLEAR || caseRef.isEmpty() ? null : caseRef,
                result == ScreeningResult.CLEAR ? instant(message, "validUntil") : null);
    }

    /** Crossings as CloudEvents 1.0 in one batch (JSON Event Format, 4). */
    static byte[] events(List<Notice> crossings) {
        var batch = WRITING.createArrayNode();
        crossings.forEach(crossing -> batch.add(event(crossing)));
        return bytes(batch);
    }

    private static ObjectNode event(Notice crossing) {
        try {
            var message = WRITING.createObjectNode();
            message.put("specversion", "1.0");
            message.put("id", crossing.messageId().toString());
            message.put("source", SOURCE);
            message.put("type", CROSSING);
            message.put("time", crossing.at().toString());
            message.put("datacontenttype", JSON_TYPE);
            message.set("data", WRITING.readTree(crossing.payload()));
            return message;
        } catch (IOException broken) {
            throw new IllegalArgumentException("payload of a notice must be JSON", broken);
        }
    }

    /** That these very events were received. */
    static void requireReceipt(byte[] body, List<Notice> crossings, byte[] events) {
        var message = object(body);
        var received = new ArrayList<String>();
        message.path("eventIds").forEach(id -> received.add(id.asText()));
        require(
                received.equals(crossings.stream()
                        .map(crossing -> crossing.messageId().toString())
                        .toList()),
                "eventIds");
        require(text(message, "sha256").equals(Fingerprint.of(events).hex()), "sha256");
        instant(message, "receivedAt");
    }

    private static byte[] bytes(JsonNode message) {
        try {
            return WRITING.writeValueAsBytes(message);
        } catch (IOException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
