package eborder.signer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The portal's side of the work, by the code of one session. */
final class PortalLink {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI session;

    PortalLink(URI portal, String code) {
        try {
            session = portal.resolve("/api/v1/signing/" + code.strip().replace(' ', '-'));
        } catch (IllegalArgumentException malformed) {
            throw new Stop(Stop.Reason.USAGE, "--code");
        }
    }

    List<Item> items() {
        return list(asked("", "GET", BodyPublishers.noBody()), "items").stream()
                .map(item -> Item.of((Map<?, ?>) item))
                .toList();
    }

    /** @param chain base64 of DER. @return what the key signs, for each item in order */
    List<String> inputs(List<String> chain) {
        return list(posted("/certificate", "chain", chain), "inputs").stream()
                .map(String.class::cast)
                .toList();
    }

    /** @param values base64url, for each item in order. @return how many are signed now */
    int complete(List<String> values) {
        return list(posted("/values", "values", values), "signed").size();
    }

    /** A paper as it is about to be signed. */
    byte[] paper(int no) {
        var answer = sent("/papers/" + no, "GET", BodyPublishers.noBody(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, "HTTP " + answer.statusCode());
        }
        return answer.body();
    }

    private Map<?, ?> posted(String step, String name, List<String> texts) {
        var body = texts.stream().map(Json::quoted).collect(Collectors.joining(",", "{\"" + name + "\":[", "]}"));
        return asked(step, "POST", BodyPublishers.ofString(body));
    }

    private Map<?, ?> asked(String step, String method, BodyPublisher body) {
        var answer = sent(step, method, body, BodyHandlers.ofString());
        try {
            var told = (Map<?, ?>) Json.read(answer.body());
            if (answer.statusCode() != OK) {
                throw new Stop(Stop.Reason.PORTAL_REFUSED, text(told, "code") + " " + told.get("facts"));
            }
            return told;
        } catch (ClassCastException noPortal) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, noPortal);
        }
    }

    private <T> HttpResponse<T> sent(String step, String method, BodyPublisher body, BodyHandler<T> reading) {
        var request = HttpRequest.newBuilder(URI.create(session + step))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            return client.send(request, reading);
        } catch (IOException unreachable) {
            throw new Stop(Stop.Reason.PORTAL_UNREACHABLE, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stop(Stop.Reason.PORTAL_UNREACHABLE, stopped);
        }
    }

    private static String text(Map<?, ?> told, String name) {
        return told.containsKey(name) ? (String) told.get(name) : "";
    }

    private static List<?> list(Map<?, ?> told, String name) {
        if (told.get(name) instanceof List<?> list) {
            return list;
        }
        throw new Stop(Stop.Reason.PORTAL_REFUSED, name);
    }
}
