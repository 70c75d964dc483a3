package eborder.singlewindow.population;

import eborder.shared.ErrorCode;
import eborder.singlewindow.http.BoundedClient;
import eborder.singlewindow.http.PartnerJson;
import eborder.singlewindow.http.SafeAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/** Questions with the token that the gateway gave; one that it no longer knows is renewed once. */
final class PopulationGateway {
    private static final String JSON = "application/json";
    private static final int UNAUTHORIZED = 401;

    /** An answer is a line; a token may be a signed document. */
    private static final int MOST_BYTES = 16_384;

    private final URI service;
    private final GatewayTokens tokens;
    private final BoundedClient client;

    /** @throws IllegalArgumentException if the address isn't safe to send people's data to */
    PopulationGateway(String url, String clientId, String secret, Duration timeout, Clock clock) {
        var base = SafeAddress.require(url, "eborder.population.url").toString().replaceFirst("/$", "");
        this.service = URI.create(base + "/dancu/1.0/xac-thuc");
        this.client = new BoundedClient(timeout, MOST_BYTES, ErrorCode.POPULATION_FAILED);
        this.tokens = new GatewayTokens(URI.create(base + "/token"), clientId, secret, client, clock);
    }

    /** @throws eborder.shared.Problem POPULATION_FAILED if there was no answer in time, one that is too long, or no token */
    HttpResponse<byte[]> ask(byte[] question) {
        var token = tokens.current();
        var answer = post(token, question);
        if (answer.statusCode() == UNAUTHORIZED) {
            tokens.drop(token);
            answer = post(tokens.current(), question);
        }
        return answer;
    }

    private HttpResponse<byte[]> post(String token, byte[] question) {
        return client.answer(client.request(service)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .POST(BodyPublishers.ofByteArray(question))
                .build());
    }

    /** @throws IllegalArgumentException if it is something else */
    static void requireJson(HttpResponse<byte[]> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        PartnerJson.require(type.equals(JSON) || type.startsWith(JSON + ";"), "Content-Type");
    }
}
