package eborder.singlewindow.payment;

import static eborder.singlewindow.http.PartnerJson.instant;
import static eborder.singlewindow.http.PartnerJson.object;
import static eborder.singlewindow.http.PartnerJson.require;
import static eborder.singlewindow.http.PartnerJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.dossier.payment.PaymentGateway.Created;
import eborder.dossier.payment.PaymentGateway.Order;
import eborder.dossier.payment.PaymentGateway.Report;
import eborder.dossier.payment.PaymentGateway.State;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The platform's messages: flat JSON objects of texts and whole numbers. What can't be understood is an {@link IllegalArgumentException}. */
final class PlatformMessages {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._/-]{1,64}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final JsonMapper JSON = new JsonMapper();

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
        var message = object(body);
        var payAt = URI.create(text(message, "payAt"));
        require("http".equals(payAt.getScheme()) || "https".equals(payAt.getScheme()), "payAt");
        return new Created(number(message, "order"), payAt, instant(message, "expiresAt"));
    }

    static Report report(byte[] body) {
        var message = object(body);
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

    private static String number(JsonNode message, String name) {
        var text = text(message, name);
        require(NUMBER.matcher(text).matches(), name);
        return text;
    }
}
