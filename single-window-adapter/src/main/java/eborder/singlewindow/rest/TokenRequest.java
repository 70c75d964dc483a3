package eborder.singlewindow.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;

/** What a client asks for (RFC 6749, 4.4.2). What isn't known is ignored, what is there twice is refused (RFC 6749, 3.2). */
record TokenRequest(String grantType, String assertionType, String assertion, String scope) {
    /** @throws Problem BAD_REQUEST if it can't be read */
    static TokenRequest read(byte[] form) {
        var fields = new HashMap<String, String>();
        for (var pair : new String(form, UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null) {
                throw new Problem(ErrorCode.BAD_REQUEST);
            }
        }
        return of(fields);
    }

    private static TokenRequest of(Map<String, String> fields) {
        return new TokenRequest(
                fields.get("grant_type"),
                fields.get("client_assertion_type"),
                fields.get("client_assertion"),
                fields.get("scope"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new Problem(ErrorCode.BAD_REQUEST, unreadable);
        }
    }
}
