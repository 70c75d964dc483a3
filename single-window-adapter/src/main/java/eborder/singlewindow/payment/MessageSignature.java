package eborder.singlewindow.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a message, in header {@value #HEADER}: {@code t=<seconds since 1970>,v1=<HMAC-SHA-256 in hexadecimal>}, over the
 * seconds, a dot and the body's very bytes (RFC 2104). Whoever keeps a message can send it again for {@link #FRESH} only.
 */
public final class MessageSignature {
    public static final String HEADER = "Payment-Signature";
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");

    private final SecretKeySpec key;

    /** How a signature was found. */
    public enum Judgement {
        GENUINE,
        WRONG,
        /** Genuine, but of another time. */
        STALE
    }

    /** @throws IllegalArgumentException if the secret is shorter than 32 characters */
    public MessageSignature(String secret) {
        if (secret.length() < 32) {
            throw new IllegalArgumentException("the secret of the payment platform needs 32 characters");
        }
        key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    public String sign(byte[] body, Instant now) {
        long seconds = now.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(Long.toString(seconds), body));
    }

    /** @param header null if there was none */
    public Judgement judge(String header, byte[] body, Instant now) {
        var parts = FORM.matcher(header == null ? "" : header);
        if (!parts.matches()) {
            return Judgement.WRONG;
        }
        // takes the same time wherever the difference is
        if (!MessageDigest.isEqual(HexFormat.of().parseHex(parts.group(2)), mac(parts.group(1), body))) {
            return Judgement.WRONG;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group(1))), now);
        return age.abs().compareTo(FRESH) > 0 ? Judgement.STALE : Judgement.GENUINE;
    }

    private byte[] mac(String seconds, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((seconds + ".").getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
