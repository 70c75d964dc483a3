package eborder.e2e.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** One signed-in person's requests. What isn't answered with success is {@link Refused}, or {@link Failed} without an answer. */
public final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWERING = Duration.ofMinutes(1);
    private static final int TRIES = 3;
    private static final int NOT_FOUND = 404;
    private static final int CLIENT_ERROR = 400;

    private final HttpClient http;
    private final URI api;
    private final String token;

    Session(HttpClient http, URI api, String token) {
        this.http = http;
        this.api = api;
        this.token = token;
    }

    public String token() {
        return token;
    }

    public JsonNode get(String path) {
        return json(asked("GET", path, BodyPublishers.noBody(), "application/json"));
    }

    /** @param body anything Jackson can write, or null for an empty request */
    public JsonNode post(String path, Object body) {
        return json(asked("POST", path, written(body), "application/json"));
    }

    public JsonNode put(String path, Object body) {
        return json(asked("PUT", path, written(body), "application/json"));
    }

    public JsonNode upload(String path, byte[] file) {
        return json(asked("POST", path, BodyPublishers.ofByteArray(file), "application/octet-stream"));
    }

    public void delete(String path) {
        asked("DELETE", path, BodyPublishers.noBody(), "application/json");
    }

    public byte[] download(String path) {
        return asked("GET", path, BodyPublishers.noBody(), "application/json").body();
    }

    public String text(String path) {
        return new String(download(path), StandardCharsets.UTF_8);
    }

    /** Empty if there is no such thing yet. */
    public Optional<byte[]> find(String path) {
        try {
            return Optional.of(download(path));
        } catch (Refused refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private HttpResponse<byte[]> asked(String verb, String path, BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(api.resolve(path))
                .timeout(ANSWERING)
                .header("Content-Type", type)
                .method(verb, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        // only what changes nothing is asked again
        var answer = send(request.build(), verb.equals("GET") ? TRIES : 1);
        if (answer.statusCode() >= CLIENT_ERROR) {
            throw new Refused(verb + " " + path, answer.statusCode(), problem(answer));
        }
        return answer;
    }

    private HttpResponse<byte[]> send(HttpRequest request, int tries) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            if (tries > 1) {
                return send(request, tries - 1);
            }
            throw new Failed(
                    "No answer to " + request.method() + " " + request.uri() + ": "
                            + (broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage()),
                    broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted at " + request.method() + " " + request.uri(), interrupted);
        }
    }

    private static BodyPublisher written(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new Failed("The answer to " + answer.uri() + " is no JSON", broken);
        }
    }

    private static JsonNode problem(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException noJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
