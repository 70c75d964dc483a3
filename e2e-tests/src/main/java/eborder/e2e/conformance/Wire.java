package eborder.e2e.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import eborder.e2e.api.Failed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;

/** Requests byte by byte, also such as no well-made client sends. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;

    Wire(URI api) {
        this.api = api;
    }

    /** What came back. */
    static final class Answer {
        private final HttpResponse<byte[]> response;

        private Answer(HttpResponse<byte[]> response) {
            this.response = response;
        }

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
            } catch (IOException none) {
                throw new Failed("the answer is no JSON", none);
            }
        }

        boolean isSame(Answer other) {
            return status() == other.status() && Arrays.equals(bytes(), other.bytes());
        }

        /** @throws Failed unless the portal refused with this status and code */
        void requireRefusal(int status, String code) {
            var told = json().path("code").asText("without a code");
            if (status() != status || !told.equals(code)) {
                throw new Failed("expected " + status + " " + code + ", got " + status() + " " + told);
            }
        }
    }

    /** @param token empty for nobody in particular; {@code headers} name, value, name, value */
    Answer send(String verb, String path, String token, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(api.resolve(path))
                .timeout(PATIENCE)
                .method(verb, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new Failed("no answer to " + verb + " " + path, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted at " + verb + " " + path, interrupted);
        }
    }

    Answer get(String path, String token) {
        return send("GET", path, token, new byte[0]);
    }

    Answer json(String verb, String path, String token, String body, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send(verb, path, token, body.getBytes(UTF_8), all);
    }
}
