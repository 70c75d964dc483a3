package eborder.signature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A signature in three parts (RFC 7515, 7.1), read strictly: one way to write each part, no member twice, nothing critical that isn't
 * understood.
 *
 * @param header base64url; {@code payload} base64url, empty if it is detached; {@code fields} what the header says
 */
record CompactJws(String header, String payload, byte[] value, JsonNode fields) {
    private static final int MOST_HEADER = 131_072;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(MOST_HEADER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws Problem SIGNATURE_UNREADABLE */
    static CompactJws read(String jws) {
        var parts = jws.split("\\.", -1);
        if (parts.length != 3 || parts[0].length() > MOST_HEADER) {
            throw unreadable("parts");
        }
        try {
            var fields = JSON.readTree(bytes(parts[0]));
            if (fields == null || !fields.isObject()) {
                throw unreadable("header");
            }
            var read = new CompactJws(parts[0], parts[1], bytes(parts[2]), fields);
            read.requireUnderstood();
            return read;
        } catch (IOException notJson) {
            throw (Problem) unreadable("header").initCause(notJson);
        }
    }

    /** {@code sigT} is the one extension that older JAdES signatures make critical; it is read below. */
    private void requireUnderstood() {
        if (fields.has("b64")) {
            throw unreadable("b64");
        }
        for (var name : fields.path("crit")) {
            if (!name.asText().equals("sigT")) {
                throw unreadable("crit");
            }
        }
    }

    JwsAlgorithm algorithm() {
        return JwsAlgorithm.named(fields.path("alg").asText());
    }

    /** DER, the signer's certificate first. @throws Problem CERTIFICATE_UNREADABLE if there is none */
    List<byte[]> chain() {
        var chain = new ArrayList<byte[]>();
        for (var certificate : fields.path("x5c")) {
            chain.add(certificate(certificate.asText()));
        }
        return chain;
    }

    private static byte[] certificate(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE, malformed);
        }
    }

    /** SHA-256 of the certificate as the header has it, base64url; empty if it doesn't. */
    String thumbprint() {
        return fields.path("x5t#S256").asText();
    }

    /** When it was made, as its maker says: {@code iat}, or {@code sigT} of the older version. @throws Problem SIGNATURE_TIME */
    Instant at() {
        var iat = fields.path("iat");
        if (iat.isIntegralNumber() && iat.canConvertToLong() && Math.abs(iat.asLong()) < 1L << 40) {
            return Instant.ofEpochSecond(iat.asLong());
        }
        try {
            return Instant.parse(fields.path("sigT").asText());
        } catch (DateTimeParseException none) {
            throw new Problem(ErrorCode.SIGNATURE_TIME, none);
        }
    }

    /** What the key signed, if it signed this payload. */
    byte[] input(String expected) {
        return (header + "." + expected).getBytes(StandardCharsets.US_ASCII);
    }

    /** The same without its payload (RFC 7515, appendix F). */
    String detached() {
        return header + ".." + encode(value);
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64url) {
        try {
            var bytes = Base64.getUrlDecoder().decode(base64url);
            if (encode(bytes).equals(base64url)) {
                return bytes;
            }
        } catch (IllegalArgumentException malformed) {
            throw (Problem) unreadable("base64url").initCause(malformed);
        }
        throw unreadable("base64url");
    }

    private static Problem unreadable(String part) {
        return new Problem(ErrorCode.SIGNATURE_UNREADABLE, Map.of("part", part));
    }
}
