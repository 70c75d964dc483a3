package eborder.singlewindow.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;

/** A provider that misbehaves on demand, over real HTTP; the one that behaves is Keycloak, in OidcJourney. */
final class StandInProvider implements AutoCloseable {
    private final HttpServer server;
    final List<String> asked = new ArrayList<>();
    final List<PublicJsonWebKey> keys = new ArrayList<>();
    String metadataIssuer;
    String tokenEndpoint;
    String token = "";
    int status = 200;
    String refusal;
    int keysAsked;
    boolean namesItself;

    StandInProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> {
            keysAsked++;
            answer(exchange, 200, new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY));
        });
        server.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            answer(
                    exchange,
                    status,
                    refusal != null
                            ? "{\"error\":\"" + refusal + "\"}"
                            : "{\"access_token\":\"unused\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
        });
        server.start();
        metadataIssuer = issuer();
        tokenEndpoint = issuer() + "/token";
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String metadata() {
        return "{\"issuer\":\"" + metadataIssuer + "\",\"authorization_endpoint\":\"" + issuer()
                + "/authorize?theme=plain\",\"token_endpoint\":\"" + tokenEndpoint + "\",\"jwks_uri\":\"" + issuer()
                + "/keys\",\"end_session_endpoint\":\"" + issuer()
                + "/out\",\"authorization_response_iss_parameter_supported\":" + namesItself + "}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
