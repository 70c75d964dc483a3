package eborder.e2e.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;

/** A running portal, by its address. */
public final class Portal {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final URI api;
    private final HttpClient http;

    /** @param address for example {@code http://127.0.0.1:8080/} */
    public Portal(URI address) {
        api = URI.create(address.toString().replaceFirst("/+$", "") + "/api/v1/");
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @throws Refused for wrong names and passwords */
    public Session signIn(Account account) {
        var nobody = new Session(http, api, "");
        var answer = nobody.post("tokens", Map.of("username", account.username(), "password", account.password()));
        return new Session(http, api, answer.path("token").asText());
    }

    public URI api() {
        return api;
    }
}
