package eborder.singlewindow.payment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.dossier.payment.PaymentGateway.Created;
import eborder.dossier.payment.PaymentGateway.Order;
import eborder.dossier.payment.PaymentGateway.Report;
import eborder.dossier.payment.PaymentGateway.State;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The platform's messages: flat JSON objects of texts and whole numbers. What can't be understood is an {@link IllegalArgumentException}. */
final class PlatformMessages {
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._/-]{1,64}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(3)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build());

    private PlatformMessages() {}

    /** @param portal where people and the platform reach the portal */
    static byte[] write(Order order, String portal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("reference", order.reference().toString());
        members.put("amount", order.amount());
        members.put("currency", order.currency());
        members.put("purpose", order.purpose());
        members.put(
                "returnTo", portal + "/filing/dossier.xhtml?id=" + order.dossier() + "&payment=" + order.reference());
        members.put("notifyAt", portal + "/api/v1/payments/callback");
        try {
            return JSON.writeValueAsBytes(members);
        } catch (IOException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }

    static Created created(byte[] body) {
        var message = read(body);
        var payAt = URI.create(text(message, "payAt"));
        require("http".equals(payAt.getScheme()) || "https".equals(payAt.getScheme()), "payAt");
        return new Created(number(message, "order"), payAt, instant(message, "expiresAt"));
    }

    static Report report(byte[] body) {
        var message = read(body);
        var state = State.valueOf(text(message, "state"));
        var currency = text(message, "currency");
        require(CURRENCY.matcher(currency).matches(), "currency");
        require(
                message.path("amount").isIntegralNumber()
                        && message.path("amount").canConvertToLong(),
                "amount");
        return new Report(
                number(message, "order"),
                UUID.fromString(text(message, "reference")),
                state,
                message.path("amount").longValue(),
                currency,
                state == State.PAID ? number(message, "receipt") : null,
                instant(message, "at"));
    }

    private static JsonNode read(byte[] body) {
        try {
            var message = JSON.readTree(body);
            require(message != null && message.isObject(), "object");
            return message;
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private static String number(JsonNode message, String name) {
        var text = text(message, name);
        require(NUMBER.matcher(text).matches(), name);
        return text;
    }

    private static Instant instant(JsonNode message, String name) {
        try {
            return Instant.parse(text(message, name));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static String text(JsonNode message, String name) {
        require(message.path(name).isTextual(), name);
        return message.path(name).textValue();
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalArgumentException(name);
        }
    }
}
