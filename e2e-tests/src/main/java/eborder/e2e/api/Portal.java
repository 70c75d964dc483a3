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
        return signIn(Map.of("username", account.username(), "password", account.password()));
    }

    /**
     * @param actingFor tax code of a company that gave a mandate, or code of a unit where the person stands in
     * @throws Refused also for who may not act there
     */
    public Session signIn(Account account, String actingFor) {
        return signIn(Map.of("username", account.username(), "password", account.password(), "actingFor", actingFor));
    }

    private Session signIn(Map<String, String> credentials) {
        var nobody = new Session(http, api, "");
        return new Session(
                http, api, nobody.post("tokens", credentials).path("token").asText());
    }

    /** Whoever holds a token already. */
    public Session withToken(String token) {
        return new Session(http, api, token);
    }

    public URI api() {
        return api;
    }
}
