package eborder.singlewindow.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.http.BoundedClient;
import eborder.singlewindow.http.PartnerJson;
import eborder.singlewindow.http.Refusal;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Posts messages in a session that the portal opens for a user name and a password, and opens another one when that has ended. */
final class PortalSession {
    /** A day's list of all ports is some thousand lines of 100 bytes. */
    private static final int MOST_BYTES = 4_194_304;

    private final PortalWords words;
    private final URI auth;
    private final URI integration;
    private final byte[] login;
    private final BoundedClient client;
    private String session;

    PortalSession(PortalWords words, String base, byte[] login, Duration timeout) {
        this.words = words;
        this.auth = URI.create(base + words.paths().auth());
        this.integration = URI.create(base + words.paths().integration());
        this.login = login;
        this.client = new BoundedClient(timeout, MOST_BYTES, ErrorCode.DELIVERY_FAILED);
    }

    /** @param code the portal's, 0 for good */
    record Answer(byte[] body, JsonNode message, String code) {
        boolean isGood() {
            return code.matches("0{1,2}");
        }
    }

    /**
     * @param id of the message, the same on every attempt
     * @param message from the session to its bytes
     * @throws Problem DELIVERY_FAILED if there was no answer, DELIVERY_REFUSED if it is not taken as it is
     */
    Answer post(String id, Function<String, byte[]> message) {
        var used = open(null);
        var answer = post(integration, id, message.apply(used));
        if (hasEnded(answer)) {
            answer = post(integration, id, message.apply(open(used)));
        }
        if (hasEnded(answer)) {
            // another node has opened one meanwhile, and that portal knows one alone
            throw failed("session ended");
        }
        return answer;
    }

    private boolean hasEnded(Answer answer) {
        return answer.code().equals(words.errors().sessionEnded());
    }

    /** One session for all messages. @param ended that has ended, unless another message has opened a new one since; null if none has */
    private synchronized String open(String ended) {
        if (session == null || session.equals(ended)) {
            session = null;
            session = opened();
        }
        return session;
    }

    private String opened() {
        var answer = post(auth, "login", login);
        var opened = answer.message().path("session").asText("");
        if (!answer.isGood() || opened.isEmpty()) {
            throw failed("login " + shown(answer.code()));
        }
        return opened;
    }

    private Answer post(URI url, String id, byte[] body) {
        var answer = client.answer(client.request(url)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Message-Id", id)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
        Refusal.requireTaken(answer);
        try {
            var message = PartnerJson.object(answer.body());
            return new Answer(answer.body(), message, message.path("error_code").asText("none"));
        } catch (IllegalArgumentException unreadable) {
            throw failed("answer not understood");
        }
    }

    static Problem failed(String reason) {
        return new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", reason));
    }

    /** A code of the portal's, short enough for a log. */
    static String shown(String code) {
        return code.matches("[A-Za-z0-9_-]{1,20}") ? code : "unreadable";
    }
}
