package eborder.singlewindow.event;

import eborder.singlewindow.immigration.DetachedJws;
import eborder.singlewindow.immigration.Es256Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** What messages to webhooks and receipts are signed with, and what their receivers check them by. */
@ApplicationScoped
public class EventKeys {
    private static final int COORDINATE_BYTES = 32;

    private final Optional<PrivateKey> own;
    private final Optional<ECPublicKey> published;

    /**
     * @param own the portal's key, base64 of PKCS #8; {@code published} the same pair's, base64 of SubjectPublicKeyInfo; both on P-256;
     *     without both nothing is sent
     * @throws IllegalArgumentException if they are no pair
     */
    @Inject
    public EventKeys(
            @ConfigProperty(name = "eborder.webhooks.key") Optional<String> own,
            @ConfigProperty(name = "eborder.webhooks.public-key") Optional<String> published) {
        boolean whole = own.isPresent() && published.isPresent();
        this.own = own.filter(text -> whole).map(Es256Keys::ownKey);
        this.published =
                published.filter(text -> whole).map(Es256Keys::partnerKey).map(ECPublicKey.class::cast);
        this.own.ifPresent(key -> requirePair(key, this.published.orElseThrow()));
    }

    private static void requirePair(PrivateKey own, ECPublicKey published) {
        var probe = new byte[1];
        if (!DetachedJws.isGenuine(published, DetachedJws.sign(own, probe, Instant.EPOCH), probe)) {
            throw new IllegalArgumentException("eborder.webhooks.public-key is not that of eborder.webhooks.key");
        }
    }

    boolean areSet() {
        return own.isPresent();
    }

    String sign(byte[] body, Instant now) {
        return DetachedJws.sign(own.orElseThrow(), body, now);
    }

    /** What the key signs in itself: a JWS in compact form (RFC 7515, 3.1); {@code type} tells it apart from what is signed detached. */
    String signWhole(String content, String type) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setHeader("typ", type);
        jws.setPayload(content);
        jws.setKey(own.orElseThrow());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a key of another kind", e);
        }
    }

    /** As a JSON Web Key Set (RFC 7517); empty if there is none. */
    public Map<String, List<Map<String, String>>> published() {
        return Map.of("keys", published.map(EventKeys::jwk).map(List::of).orElse(List.of()));
    }

    private static Map<String, String> jwk(ECPublicKey key) {
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "use",
                "sig",
                "alg",
                "ES256",
                "x",
                coordinate(key.getW().getAffineX()),
                "y",
                coordinate(key.getW().getAffineY()));
    }

    private static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var whole = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, whole, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }
}
