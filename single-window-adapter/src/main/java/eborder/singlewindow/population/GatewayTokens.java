package eborder.singlewindow.population;

import static eborder.singlewindow.http.PartnerJson.object;
import static eborder.singlewindow.http.PartnerJson.require;
import static eborder.singlewindow.http.PartnerJson.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.http.BoundedClient;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/** The gateway's token (RFC 6749, section 4.4), kept in memory until shortly before its end. */
final class GatewayTokens {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final int LONGEST_SECONDS = 86_400;
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final URI place;
    private final String credentials;
    private final BoundedClient client;
    private final Clock clock;
    private Token token;

    private record Token(String text, Instant until) {
        @Override
        public String toString() {
            return "Token until " + until;
        }
    }

    GatewayTokens(URI place, String clientId, String secret, BoundedClient client, Clock clock) {
        this.place = place;
        // section 2.3.1: both are written as forms write them first
        var both = URLEncoder.encode(clientId, UTF_8) + ":" + URLEncoder.encode(secret, UTF_8);
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
        this.client = client;
        this.clock = clock;
    }

    /** @throws eborder.shared.Problem POPULATION_FAILED if the gateway gives none */
    synchronized String current() {
        if (token == null || !clock.instant().isBefore(token.until())) {
            token = asked();
        }
        return token.text();
    }

    /** It was refused before its time. */
    synchronized void drop(String refused) {
        if (token != null && token.text().equals(refused)) {
            token = null;
        }
    }

    private Token asked() {
        var now = clock.instant();
        var answer = client.send(client.request(place)
                .header("Authorization", credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        try {
            return token(object(answer.body()), now);
        } catch (IllegalArgumentException unreadable) {
            throw new Problem(ErrorCode.POPULATION_FAILED, unreadable);
        }
    }

    private static Token token(JsonNode message, Instant now) {
        var text = text(message, "access_token");
        require(TOKEN.matcher(text).matches(), "access_token");
        require(text(message, "token_type").equalsIgnoreCase("Bearer"), "token_type");
        var seconds = message.path("expires_in");
        require(seconds.isInt() && seconds.intValue() > 0, "expires_in");
        var lasting = Duration.ofSeconds(Math.min(seconds.intValue(), LONGEST_SECONDS));
        var early = lasting.dividedBy(2).compareTo(EARLY) < 0 ? lasting.dividedBy(2) : EARLY;
        return new Token(text, now.plus(lasting).minus(early));
    }
}
