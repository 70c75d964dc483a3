package eborder.singlewindow.oauth;

import eborder.party.ClientKey;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.security.spec.ECFieldFp;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A company's public key: P-256 for ES256, or RSA of 2048 to 4096 bits for PS256, and no other. */
final class PublicJwk {
    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 4096;
    private static final Pattern KID = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private final PublicJsonWebKey jwk;

    private PublicJwk(PublicJsonWebKey jwk) {
        this.jwk = jwk;
    }

    /** @throws Problem CLIENT_KEY with the reason */
    static PublicJwk parse(String text) {
        var fields = Strict.object(text, () -> refused("UNREADABLE"));
        require(PRIVATE.stream().noneMatch(fields::has), "PRIVATE");
        require(
                fields.path("kid").isMissingNode()
                        || KID.matcher(fields.path("kid").asText()).matches(),
                "KID");
        var read = new PublicJwk(read(text));
        require(isAbsentOr(read.jwk.getUse(), "sig"), "USE");
        require(isAbsentOr(read.jwk.getAlgorithm(), read.algorithm()), "ALGORITHM");
        return read;
    }

    private static PublicJsonWebKey read(String text) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(text);
        } catch (JoseException | RuntimeException unreadable) {
            throw (Problem) refused("UNREADABLE").initCause(unreadable);
        }
    }

    /** The one algorithm that the key signs with here: what the header says can't make it another one. */
    String algorithm() {
        if (jwk instanceof EllipticCurveJsonWebKey ec) {
            require(EllipticCurves.P_256.equals(ec.getCurveName()) && isOnCurve(ec), "CURVE");
            return AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
        }
        require(jwk instanceof RsaJsonWebKey, "KIND");
        int bits = ((RsaJsonWebKey) jwk).getRsaPublicKey().getModulus().bitLength();
        require(bits >= SHORTEST_RSA && bits <= LONGEST_RSA, "LENGTH");
        return AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
    }

    /** y² = x³ - 3x + b: the platform takes other points without a word. */
    private static boolean isOnCurve(EllipticCurveJsonWebKey ec) {
        var curve = EllipticCurves.P256.getCurve();
        var p = ((ECFieldFp) curve.getField()).getP();
        var x = ec.getECPublicKey().getW().getAffineX();
        var y = ec.getECPublicKey().getW().getAffineY();
        return y.pow(2)
                .mod(p)
                .equals(x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p));
    }

    PublicJsonWebKey jwk() {
        return jwk;
    }

    ClientKey key() {
        var thumbprint = jwk.calculateBase64urlEncodedThumbprint("SHA-256");
        var kid = Objects.requireNonNullElse(jwk.getKeyId(), thumbprint);
        return new ClientKey(jwk.toJson(OutputControlLevel.PUBLIC_ONLY), kid, thumbprint);
    }

    private static boolean isAbsentOr(String found, String wanted) {
        return found == null || found.equals(wanted);
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw refused(reason);
        }
    }

    private static Problem refused(String reason) {
        return new Problem(ErrorCode.CLIENT_KEY, Map.of("reason", reason));
    }
}
