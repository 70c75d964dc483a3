package eborder.singlewindow.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.party.ClientAssertion;
import eborder.party.ClientAssertions;
import eborder.party.ClientKey;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Assertions as RFC 7523, section 3 has them. Which key counts is what the company registered: a header that names another one, or brings
 * one along, is refused before anything is looked up or fetched.
 */
@ApplicationScoped
public class JoseAssertions implements ClientAssertions {
    /** Where tokens are issued, inside the portal. */
    public static final String TOKEN_PATH = "/api/v1/oauth/token";

    static final int LONGEST = 4_096;
    static final int LONGEST_JTI = 128;

    /** How far ahead the end may lie, in minutes; how much two clocks may differ, in seconds. */
    static final int MOST_MINUTES = 5;

    static final int SKEW_SECONDS = 30;

    private static final Set<String> HEADER = Set.of("alg", "kid", "typ");
    private static final Set<String> TYPES = Set.of("JWT", "jwt", "client-authentication+jwt");

    /** The first of these that applies is the reason that is given. */
    private static final Map<Integer, String> REASONS = reasons();

    private final Optional<String> portal;

    /** @param portal the address people and programs reach the portal at; without it nothing is for us */
    @Inject
    public JoseAssertions(@ConfigProperty(name = "eborder.base-url") Optional<String> portal) {
        this.portal = portal.map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    @Override
    public ClientKey key(String jwk) {
        return PublicJwk.parse(jwk).key();
    }

    @Override
    public UUID client(String assertion) {
        if (assertion == null || assertion.length() > LONGEST) {
            throw refused(assertion == null ? "MISSING" : "TOO_LONG");
        }
        var parts = assertion.split("\\.", -1);
        if (parts.length != 3) {
            throw refused("UNREADABLE");
        }
        requireHeader(part(parts[0]));
        var subject = part(parts[1]).path("sub");
        try {
            return UUID.fromString(subject.asText());
        } catch (IllegalArgumentException nobody) {
            throw (Problem) refused("UNTRUSTED").initCause(nobody);
        }
    }

    /** Nothing but these members: {@code jku}, {@code x5u}, {@code jwk}, {@code x5c}, {@code crit}, {@code b64}, {@code cty} have no business here. */
    private static void requireHeader(JsonNode header) {
        header.fieldNames().forEachRemaining(name -> require(HEADER.contains(name), "HEADER"));
        require(
                header.path("typ").isMissingNode()
                        || TYPES.contains(header.path("typ").asText()),
                "HEADER");
    }

    @Override
    public ClientAssertion check(String assertion, UUID client, ClientKey key, Instant now) {
        var header = part(assertion.substring(0, assertion.indexOf('.')));
        var kid = header.path("kid");
        require(kid.isMissingNode() || isNameOf(key, kid.asText()), "KID");
        var jwk = PublicJwk.parse(key.jwk());
        require(jwk.algorithm().equals(header.path("alg").asText()), "ALGORITHM");
        try {
            return shown(consumer(client, jwk, now).processToClaims(assertion));
        } catch (InvalidJwtException invalid) {
            throw (Problem) refused(reason(invalid)).initCause(invalid);
        } catch (MalformedClaimException malformed) {
            throw (Problem) refused("UNREADABLE").initCause(malformed);
        }
    }

    private static boolean isNameOf(ClientKey key, String kid) {
        return kid.equals(key.kid()) || kid.equals(key.thumbprint());
    }

    private JwtConsumer consumer(UUID client, PublicJwk jwk, Instant now) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, jwk.algorithm()))
                .setVerificationKey(jwk.jwk().getPublicKey())
                .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(MOST_MINUTES)
                .setIssuedAtRestrictions(SKEW_SECONDS, Integer.MAX_VALUE)
                .setRequireJwtId()
                .setExpectedIssuer(true, client.toString())
                .setExpectedSubject(client.toString())
                .setExpectedAudience(
                        true,
                        portal.map(url -> new String[] {url + TOKEN_PATH, url}).orElse(new String[0]))
                .build();
    }

    private static ClientAssertion shown(JwtClaims claims) throws MalformedClaimException {
        var jti = claims.getJwtId();
        require(!jti.isBlank() && jti.length() <= LONGEST_JTI && jti.indexOf(0) < 0, "JTI");
        var until = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
        return new ClientAssertion(jti, until.plusSeconds(2L * SKEW_SECONDS));
    }

    private static String reason(InvalidJwtException invalid) {
        return REASONS.entrySet().stream()
                .filter(entry -> invalid.hasErrorCode(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("UNTRUSTED");
    }

    private static Map<Integer, String> reasons() {
        var reasons = new LinkedHashMap<Integer, String>();
        reasons.put(ErrorCodes.SIGNATURE_INVALID, "UNTRUSTED");
        reasons.put(ErrorCodes.AUDIENCE_MISSING, "AUDIENCE");
        reasons.put(ErrorCodes.AUDIENCE_INVALID, "AUDIENCE");
        reasons.put(ErrorCodes.ISSUER_MISSING, "ISSUER");
        reasons.put(ErrorCodes.ISSUER_INVALID, "ISSUER");
        reasons.put(ErrorCodes.EXPIRATION_MISSING, "EXPIRY_MISSING");
        reasons.put(ErrorCodes.EXPIRED, "EXPIRED");
        reasons.put(ErrorCodes.EXPIRATION_TOO_FAR_IN_FUTURE, "LASTS_TOO_LONG");
        reasons.put(ErrorCodes.ISSUED_AT_INVALID_FUTURE, "NOT_YET");
        reasons.put(ErrorCodes.NOT_YET_VALID, "NOT_YET");
        reasons.put(ErrorCodes.JWT_ID_MISSING, "JTI");
        reasons.put(ErrorCodes.MALFORMED_CLAIM, "UNREADABLE");
        return reasons;
    }

    private static JsonNode part(String base64url) {
        try {
            return Strict.object(
                    new String(Base64.getUrlDecoder().decode(base64url), UTF_8), () -> refused("UNREADABLE"));
        } catch (IllegalArgumentException unreadable) {
            throw (Problem) refused("UNREADABLE").initCause(unreadable);
        }
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw refused(reason);
        }
    }

    private static Problem refused(String reason) {
        return new Problem(ErrorCode.CLIENT_ASSERTION, Map.of("reason", reason));
    }
}
