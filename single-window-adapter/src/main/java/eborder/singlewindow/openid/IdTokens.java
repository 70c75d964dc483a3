package eborder.singlewindow.openid;

import eborder.party.ProviderIdentity;
import eborder.shared.Problem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/** Checks an ID token as OpenID Connect Core 1.0, section 3.1.3.7 has it: signed by the provider, for us, now, for this request. */
final class IdTokens {
    static final int LONGEST = 16_384;

    /** How much two clocks may differ, and how old a token may be that was just asked for, in seconds. */
    static final int SKEW_SECONDS = 30;

    static final int OLDEST_SECONDS = 600;

    /** Signatures with the provider's public key only: neither none nor a shared secret. */
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    /** The first of these that applies is the reason that is logged. */
    private static final Map<Integer, String> REASONS = reasons();

    private final ProviderSettings settings;
    private final ProviderKeys keys;
    private final Clock clock;

    IdTokens(ProviderSettings settings, ProviderKeys keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws Problem IDENTITY_NOT_PROVEN with the reason, IDENTITY_PROVIDER_FAILED */
    ProviderIdentity check(String token, String nonce) {
        require(!token.isEmpty() && token.length() <= LONGEST, "TOKEN");
        try {
            var claims = claims(token);
            require(nonce.equals(claims.getStringClaimValue("nonce")), "NONCE");
            requireParty(claims);
            requireLevel(claims);
            return identity(claims);
        } catch (MalformedClaimException malformed) {
            throw (Problem) OpenIdProvider.notProven("UNREADABLE").initCause(malformed);
        }
    }

    /** With the keys as they are known; with those of now if the one that signed isn't among them. */
    private JwtClaims claims(String token) {
        try {
            return consumer(keys.now()).processToClaims(token);
        } catch (InvalidJwtException invalid) {
            if (!(invalid.getCause() instanceof UnresolvableKeyException)) {
                throw refused(invalid);
            }
        }
        try {
            return consumer(keys.anew()).processToClaims(token);
        } catch (InvalidJwtException invalid) {
            throw refused(invalid);
        }
    }

    private JwtConsumer consumer(List<JsonWebKey> known) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ALGORITHMS)
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(known))
                .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(0, OLDEST_SECONDS)
                .setRequireSubject()
                .setExpectedIssuer(true, settings.issuer())
                .setExpectedAudience(true, settings.client())
                .build();
    }

    /** A token for several says who of them may show it. */
    private void requireParty(JwtClaims claims) throws MalformedClaimException {
        var party = claims.getStringClaimValue("azp");
        require(party == null ? claims.getAudience().size() == 1 : party.equals(settings.client()), "PARTY");
    }

    private void requireLevel(JwtClaims claims) throws MalformedClaimException {
        require(
                settings.levels().isEmpty()
                        || settings.levels().contains(String.valueOf(claims.getStringClaimValue("acr"))),
                "LEVEL");
    }

    private ProviderIdentity identity(JwtClaims claims) throws MalformedClaimException {
        try {
            return new ProviderIdentity(settings.issuer(), claims.getSubject());
        } catch (Problem unusable) {
            throw (Problem) OpenIdProvider.notProven("SUBJECT").initCause(unusable);
        }
    }

    /** The cause stays away: it quotes the token. */
    private static Problem refused(InvalidJwtException invalid) {
        return OpenIdProvider.notProven(REASONS.entrySet().stream()
                .filter(entry -> invalid.hasErrorCode(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("UNTRUSTED"));
    }

    private static Map<Integer, String> reasons() {
        var reasons = new LinkedHashMap<Integer, String>();
        reasons.put(ErrorCodes.SIGNATURE_INVALID, "UNTRUSTED");
        reasons.put(ErrorCodes.SIGNATURE_MISSING, "UNTRUSTED");
        reasons.put(ErrorCodes.ISSUER_MISSING, "ISSUER");
        reasons.put(ErrorCodes.ISSUER_INVALID, "ISSUER");
        reasons.put(ErrorCodes.AUDIENCE_MISSING, "AUDIENCE");
        reasons.put(ErrorCodes.AUDIENCE_INVALID, "AUDIENCE");
        reasons.put(ErrorCodes.EXPIRATION_MISSING, "EXPIRED");
        reasons.put(ErrorCodes.EXPIRED, "EXPIRED");
        reasons.put(ErrorCodes.ISSUED_AT_MISSING, "ISSUED_AT");
        reasons.put(ErrorCodes.ISSUED_AT_INVALID_FUTURE, "ISSUED_AT");
        reasons.put(ErrorCodes.ISSUED_AT_INVALID_PAST, "ISSUED_AT");
        reasons.put(ErrorCodes.SUBJECT_MISSING, "SUBJECT");
        reasons.put(ErrorCodes.MALFORMED_CLAIM, "UNREADABLE");
        return reasons;
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw OpenIdProvider.notProven(reason);
        }
    }
}
