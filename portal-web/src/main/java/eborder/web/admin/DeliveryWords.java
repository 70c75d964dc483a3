package eborder.web.admin;

import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why something didn't get to a partner, in words; the code that the log has stays in the outbox. */
@Named("deliveryWords")
@RequestScoped
public class DeliveryWords {
    private static final String KEY = "page.partner.trouble.";
    private static final Pattern REASON = Pattern.compile("DELIVERY_(?:FAILED|REFUSED) \\{(?:.*, )?reason=([^,}]*).*}");
    /** Why a receipt isn't the partner's. */
    private static final Pattern SIGNATURE = Pattern.compile("[{ ]signature=(SIGNATURE_[A-Z_]+)[,}]");

    private static final Pattern HTTP = Pattern.compile("HTTP ([0-9]{3})");
    private static final Pattern SAID = Pattern.compile("(?:refused|code|login) (.*)");

    /** What our links say, and the class of an exception where nobody answered. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("signature of the receipt", "SIGNATURE"),
            Map.entry("receipt for other events", "RECEIPT"),
            Map.entry("receipt for another message", "RECEIPT"),
            Map.entry("answer not understood", "RECEIPT"),
            Map.entry("list not understood", "RECEIPT"),
            Map.entry("no partner is set", "NOT_SET"),
            Map.entry("no single window is set", "NOT_SET"),
            Map.entry("no message for it", "NO_MESSAGE"),
            Map.entry("reference too long", "NO_MESSAGE"),
            Map.entry("HttpTimeoutException", "TIMEOUT"),
            Map.entry("HttpConnectTimeoutException", "TIMEOUT"),
            Map.entry("ConnectException", "UNREACHABLE"),
            Map.entry("UnresolvedAddressException", "UNREACHABLE"),
            Map.entry("UnknownHostException", "UNREACHABLE"),
            Map.entry("SSLHandshakeException", "TLS"),
            Map.entry("SSLException", "TLS"),
            Map.entry("IOException", "CUT_OFF"),
            Map.entry("EOFException", "CUT_OFF"));

    private final Words words;

    @Inject
    DeliveryWords(Words words) {
        this.words = words;
    }

    /** @param error as the outbox has it; empty text for null */
    public String say(String error) {
        if (error == null) {
            return "";
        }
        var trouble = Trouble.of(error);
        return words.with(trouble.key(), trouble.facts());
    }

    /** What went wrong. @param key of its text; {@code facts} in it */
    record Trouble(String key, Map<String, String> facts) {
        static Trouble of(String error) {
            Matcher told = REASON.matcher(error);
            var reason = told.matches() ? told.group(1) : error;
            Matcher http = HTTP.matcher(reason);
            if (http.matches()) {
                var end = error.startsWith("DELIVERY_REFUSED") ? "HTTP_REFUSED" : "HTTP";
                return new Trouble(KEY + end, Map.of("status", http.group(1)));
            }
            Matcher signature = SIGNATURE.matcher(error);
            if (signature.find()) {
                return new Trouble(KEY + "SIGNATURE_CODE", Map.of("code", signature.group(1)));
            }
            Matcher said = SAID.matcher(reason);
            return said.matches() ? new Trouble(KEY + "SAID", Map.of("detail", said.group(1))) : known(reason);
        }

        private static Trouble known(String reason) {
            var end = KNOWN.get(reason);
            return end == null
                    ? new Trouble(KEY + "OTHER", Map.of("detail", reason))
                    : new Trouble(KEY + end, Map.of());
        }
    }
}
