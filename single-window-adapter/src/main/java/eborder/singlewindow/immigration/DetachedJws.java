package eborder.singlewindow.immigration;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The signature of a message, in header {@value #HEADER}: a JWS in compact form without its content, which is the body's very bytes
 * (RFC 7515, appendix F), ES256 on P-256 (RFC 7518, 3.4). Its header says when it was made, in seconds since 1970.
 */
public final class DetachedJws {
    public static final String HEADER = "Message-Signature";

    /** How old a question may be. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_URL = Base64.getUrlDecoder();
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{20,200})\\.\\.([A-Za-z0-9_-]{86})");
    private static final Pattern MADE = Pattern.compile("\\{\"alg\":\"ES256\",\"iat\":([0-9]{1,12})}");

    private DetachedJws() {}

    /** @throws IllegalStateException if that is no key on P-256 */
    public static String sign(PrivateKey key, byte[] body, Instant now) {
        var header =
                URL.encodeToString(("{\"alg\":\"ES256\",\"iat\":" + now.getEpochSecond() + "}").getBytes(US_ASCII));
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update((header + "." + URL.encodeToString(body)).getBytes(US_ASCII));
            return header + ".." + URL.encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of another kind", e);
        }
    }

    /** Whether the key's holder has signed these very bytes, whenever. @param jws null if there is none */
    public static boolean isGenuine(PublicKey key, String jws, byte[] body) {
        var parts = FORM.matcher(jws == null ? "" : jws);
        if (!parts.matches() || !MADE.matcher(header(parts.group(1))).matches()) {
            return false;
        }
        try {
            var checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(key);
            checking.update((parts.group(1) + "." + URL.encodeToString(body)).getBytes(US_ASCII));
            return checking.verify(FROM_URL.decode(parts.group(2)));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Whether it was signed just now. @param jws that {@link #isGenuine} */
    public static boolean isFresh(String jws, Instant now) {
        var made = MADE.matcher(header(jws.substring(0, jws.indexOf('.'))));
        return made.matches()
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(made.group(1))), now)
                                .abs()
                                .compareTo(FRESH)
                        <= 0;
    }

    private static String header(String encoded) {
        try {
            return new String(FROM_URL.decode(encoded), US_ASCII);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
