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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The portal's side of the work, by the code of one session or self-test. */
final class PortalLink {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int DONE = 204;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI session;

    private PortalLink(URI portal, String folder, String code) {
        try {
            session = portal.resolve("/api/v1/" + folder + "/" + code.strip().replace(' ', '-'));
        } catch (IllegalArgumentException malformed) {
            throw new Stop(Stop.Reason.USAGE, "--code");
        }
    }

    static PortalLink signing(Options options) {
        return new PortalLink(options.portal(), "signing", options.code());
    }

    static PortalLink selfTest(Options options) {
        return new PortalLink(options.portal(), "self-tests", options.code());
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
        var answer = sent(request("/papers/" + no, "GET", BodyPublishers.noBody()), BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, "HTTP " + answer.statusCode());
        }
        return answer.body();
    }

    /** How a self-test begins. @param challenge that is signed in it, empty without a code; {@code now} the portal's time, null without a code */
    record Begun(String challenge, Instant now) {}

    /** @param clock the time here */
    Begun begin(Instant clock) {
        var told = told("", "clock", clock.toString());
        return new Begun(text(told, "challenge"), time(() -> Instant.parse(text(told, "now"))));
    }

    /** Without a code: whether anybody is there. */
    static Begun reach(URI portal) {
        var request = HttpRequest.newBuilder(portal.resolve("/downloads/eborder-signer.jar"))
                .timeout(PATIENCE)
                .method("HEAD", BodyPublishers.noBody())
                .build();
        sent(request, BodyHandlers.discarding());
        return new Begun("", null);
    }

    private static Instant time(Supplier<Instant> said) {
        try {
            return said.get();
        } catch (DateTimeException none) {
            throw new Stop(Stop.Reason.PORTAL_REFUSED, none);
        }
    }

    /** Tells of a self-test why it ends here. */
    void report(Stop.Reason fault) {
        told("/fault", "fault", fault.name());
    }

    /** Lets the portal check a signature of a self-test. @param jws compact */
    void prove(String jws) {
        told("/signature", "jws", jws);
    }

    private Map<?, ?> posted(String step, String name, List<String> texts) {
        var body = texts.stream().map(Json::quoted).collect(Collectors.joining(",", "{\"" + name + "\":[", "]}"));
        return asked(step, "POST", BodyPublishers.ofString(body));
    }

    private Map<?, ?> told(String step, String name, String text) {
        return asked(step, "POST", BodyPublishers.ofString("{" + Json.quoted(name) + ":" + Json.quoted(text) + "}"));
    }

    private Map<?, ?> asked(String step, String method, BodyPublisher body) {
        var answer = sent(request(step, method, body), BodyHandlers.ofString());
        if (answer.statusCode() == DONE) {
            return Map.of();
        }
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

    private HttpRequest request(String step, String method, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(session + step))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> reading) {
        try {
            return CLIENT.send(request, reading);
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
