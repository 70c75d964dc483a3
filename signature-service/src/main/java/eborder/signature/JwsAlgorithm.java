package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/** The algorithms of RFC 7518 that are taken, all of them with a key pair: {@code none} and those with a shared secret aren't among them. */
enum JwsAlgorithm {
    ES256("SHA256withECDSAinP1363Format", 256),
    ES384("SHA384withECDSAinP1363Format", 384),
    RS256("SHA256withRSA", 0),
    PS256("RSASSA-PSS", 0);

    private static final int SHORTEST_RSA = 2048;

    private final String name;
    private final int curve;

    JwsAlgorithm(String name, int curve) {
        this.name = name;
        this.curve = curve;
    }

    /** @throws Problem SIGNATURE_ALGORITHM */
    static JwsAlgorithm named(String header) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(header))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.SIGNATURE_ALGORITHM));
    }

    /** The one that a key signs with. @throws Problem SIGNATURE_ALGORITHM for a key that is too short or of another kind */
    static JwsAlgorithm of(PublicKey key) {
        return Arrays.stream(values())
                .filter(one -> one.fits(key))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.SIGNATURE_ALGORITHM));
    }

    boolean fits(PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            return ec.getParams().getOrder().bitLength() == curve;
        }
        return curve == 0 && key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
    }

    /** @throws Problem SIGNATURE_ALGORITHM if the key is of another kind */
    boolean holds(PublicKey key, byte[] input, byte[] value) {
        if (!fits(key)) {
            throw new Problem(ErrorCode.SIGNATURE_ALGORITHM);
        }
        try {
            var checking = Signature.getInstance(name);
            if (this == PS256) {
                checking.setParameter(pss());
            }
            checking.initVerify(key);
            checking.update(input);
            return checking.verify(value);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AlgorithmParameterSpec pss() {
        return new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
    }
}
