package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/** What a key in somebody's own hands makes of a paper: the value of its signature, in the form of RFC 7518. */
final class HandValue {
    private static final Set<JwsAlgorithm> TAKEN = EnumSet.of(JwsAlgorithm.ES256, JwsAlgorithm.RS256);

    private HandValue() {}

    /** @throws Problem SIGNATURE_ALGORITHM for a key that signs no papers: P-256, or RSA of 2048 bits and more */
    static JwsAlgorithm algorithm(PublicKey key) {
        var algorithm = JwsAlgorithm.of(key);
        if (!TAKEN.contains(algorithm)) {
            throw new Problem(ErrorCode.SIGNATURE_ALGORITHM);
        }
        return algorithm;
    }

    /** As CMS wants it: of an elliptic curve a sequence in DER (RFC 5753), where RFC 7518 has two numbers of the same length. */
    static byte[] inCms(PublicKey key, byte[] value) throws IOException {
        if (!(key instanceof ECPublicKey ec)) {
            return value;
        }
        int half = value.length / 2;
        return StandardDSAEncoding.INSTANCE.encode(
                ec.getParams().getOrder(),
                new BigInteger(1, Arrays.copyOf(value, half)),
                new BigInteger(1, Arrays.copyOfRange(value, half, value.length)));
    }
}
