package eborder.singlewindow.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.shared.ErrorCode;
import eborder.singlewindow.http.BoundedClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;

/** The portal's own questions to the provider: what it says about itself, its keys, a token for a code. */
final class Exchanges {
    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int MOST_BYTES = 262_144;
    private static final int LONGEST_TEXT = 32_768;
    private static final int DEEPEST = 8;

    /** A provider's addresses change rarely. */
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build());

    private final ProviderSettings settings;
    private final BoundedClient client;
    private final Clock clock;
    private final IdTokens tokens;
    private volatile Known known;

    private record Known(ProviderMetadata metadata, Instant since) {}

    Exchanges(ProviderSettings settings, Duration timeout, Clock clock) {
        this.settings = settings;
        this.client = new BoundedClient(timeout, MOST_BYTES, ErrorCode.IDENTITY_PROVIDER_FAILED);
        this.clock = clock;
        this.tokens = new IdTokens(settings, new ProviderKeys(this::keys, clock), clock);
    }

    IdTokens tokens() {
        return tokens;
    }

    /** @throws eborder.shared.Problem IDENTITY_PROVIDER_FAILED */
    ProviderMetadata metadata() {
        var last = known;
        var now = clock.instant();
        if (last == null || now.isAfter(last.since().plus(KNOWN_FOR))) {
            last = new Known(asked(), now);
            known = last;
        }
        return last.metadata();
    }

    private ProviderMetadata asked() {
        var base = settings.issuer().replaceFirst("/$", "");
        var message = object(get(URI.create(base + "/.well-known/openid-configuration")));
        try {
            return ProviderMetadata.of(message, settings.issuer());
        } catch (IllegalArgumentException other) {
            throw OpenIdProvider.failed("metadata");
        }
    }

    private String keys() {
        return new String(get(metadata().keys()), UTF_8);
    }

    private byte[] get(URI place) {
        return client.send(client.request(place)
                        .header("Accept", "application/json")
                        .GET()
                        .build())
                .body();
    }

    /** The ID token for a code. @throws eborder.shared.Problem IDENTITY_NOT_PROVEN if the code is none, IDENTITY_PROVIDER_FAILED */
    String idToken(String code, String verifier) {
        var answer = client.answer(question(code, verifier));
        if (answer.statusCode() == REFUSED
                && object(answer.body()).path("error").asText().equals("invalid_grant")) {
            throw OpenIdProvider.notProven("CODE");
        }
        if (answer.statusCode() != OK) {
            throw OpenIdProvider.failed("HTTP " + answer.statusCode());
        }
        return object(answer.body()).path("id_token").asText();
    }

    private HttpRequest question(String code, String verifier) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", settings.portal() + OpenIdProvider.ANSWER_PATH);
        fields.put("code_verifier", verifier);
        var question = client.request(metadata().token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json");
        settings.secret()
                .ifPresentOrElse(
                        secret -> question.header("Authorization", basic(secret)),
                        () -> fields.put("client_id", settings.client()));
        return question.POST(BodyPublishers.ofString(FormFields.written(fields)))
                .build();
    }

    /** RFC 6749, section 2.3.1: both are written as forms write them first. */
    private String basic(String secret) {
        var both = FormFields.encoded(settings.client()) + ":" + FormFields.encoded(secret);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }

    private static JsonNode object(byte[] body) {
        try {
            var message = JSON.readTree(body);
            if (message != null && message.isObject()) {
                return message;
            }
        } catch (IOException unreadable) {
            throw OpenIdProvider.failed("answer not understood");
        }
        throw OpenIdProvider.failed("answer not understood");
    }
}
