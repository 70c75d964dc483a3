package eborder.singlewindow.http;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What it means when a partner answers otherwise than 200. */
public final class Refusal {
    private static final int OK = 200;

    /** A message that is refused so may be taken another time. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 404, 408, 425, 429);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private Refusal() {}

    /** Whether the partner may take the message as it stands another time: its own failure, or that it doesn't know us yet. */
    public static boolean isPassing(HttpResponse<?> answer) {
        int status = answer.statusCode();
        return status >= 500 || status < 400 || PASSING.contains(status);
    }

    /** The seconds for which the partner asks to be left alone (RFC 9110, section 10.2.3); nothing if it says it otherwise. */
    public static Optional<Integer> pause(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> SECONDS.matcher(seconds).matches())
                .map(Integer::valueOf);
    }

    /** @throws Problem DELIVERY_REFUSED if it will never be taken, DELIVERY_FAILED with {@code retryAfter} if it may be, unless it was */
    public static void requireTaken(HttpResponse<?> answer) {
        if (answer.statusCode() == OK) {
            return;
        }
        var facts = new HashMap<String, String>();
        facts.put("reason", "HTTP " + answer.statusCode());
        if (!isPassing(answer)) {
            throw new Problem(ErrorCode.DELIVERY_REFUSED, facts);
        }
        pause(answer).ifPresent(seconds -> facts.put("retryAfter", seconds.toString()));
        throw new Problem(ErrorCode.DELIVERY_FAILED, facts);
    }
}
