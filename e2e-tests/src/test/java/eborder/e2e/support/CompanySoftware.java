package eborder.e2e.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A company's software with a key on P-256: what it signs to get in, and how it checks what the portal has signed. */
public final class CompanySoftware {
    private static final String ES256 = "SHA256withECDSAinP1363Format";
    private static final int COORDINATE = 32;
    private static final JsonMapper JSON = new JsonMapper();

    private final URI portal;
    private final KeyPair key;
    private final HttpClient http = HttpClient.newHttpClient();

    public CompanySoftware(URI portal) throws GeneralSecurityException {
        this.portal = portal;
        var keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        this.key = keys.generateKeyPair();
    }

    /** Its public key as JSON Web Key (RFC 7517). */
    public String jwk() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + coordinate(point.getAffineX()) + "\",\"y\":\""
                + coordinate(point.getAffineY()) + "\"}";
    }

    /** Signed for the token endpoint, good for two minutes. */
    public String assertion(String client) throws Exception {
        long now = Instant.now().getEpochSecond();
        var claims = Map.of(
                "iss",
                client,
                "sub",
                client,
                "aud",
                portal.resolve("/api/v1/oauth/token").toString(),
                "iat",
                now,
                "exp",
                now + 120,
                "jti",
                UUID.randomUUID().toString());
        var signed = base64("{\"alg\":\"ES256\"}".getBytes(UTF_8)) + "." + base64(JSON.writeValueAsBytes(claims));
        var signature = Signature.getInstance(ES256);
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(UTF_8));
        return signed + "." + base64(signature.sign());
    }

    /** What the token endpoint answers. */
    public HttpResponse<String> askForToken(String assertion, Map<String, String> more) throws Exception {
        var form = more.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining());
        return http.send(
                HttpRequest.newBuilder(portal.resolve("/api/v1/oauth/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&client_assertion=" + assertion
                                + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                                + form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** @param receipt compact JWS; {@code keys} what the portal publishes. @return what it says, if one of the keys signed it */
    public static JsonNode checked(String receipt, JsonNode keys) throws Exception {
        var parts = receipt.split("\\.", -1);
        for (var known : keys.path("keys")) {
            var check = Signature.getInstance(ES256);
            check.initVerify(publicKey(known));
            check.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
            if (check.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            }
        }
        throw new AssertionError("none of the published keys has signed it");
    }

    private static PublicKey publicKey(JsonNode jwk) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point =
                new ECPoint(number(jwk.path("x").asText()), number(jwk.path("y").asText()));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    private static String coordinate(BigInteger number) {
        var whole = new byte[COORDINATE];
        var bytes = number.toByteArray();
        int used = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - used, whole, COORDINATE - used, used);
        return base64(whole);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
