package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Hashes;
import eborder.shared.Problem;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Map;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.util.BigIntegers;

/** Makes the signatures in seals: ECDSA P-256 over SHA-256, r||s, low s (gate.md 5), with a key in a file or in a token. */
abstract class SealSignature {
    private static final int HALF = 32;
    private static final BigInteger ORDER =
            ECNamedCurveTable.getParameterSpec("P-256").getN();

    private SealSignature() {}

    /** @throws Problem SIGNING_FAILED if it is no key for this */
    static SealSignature by(PrivateKey key) {
        return key instanceof TokenKey ? new InToken(key) : new InFile(parameters(key));
    }

    byte[] over(byte[] message) {
        BigInteger[] rs = made(message);
        BigInteger lowS = rs[1].min(ORDER.subtract(rs[1]));
        byte[] signature = new byte[2 * HALF];
        BigIntegers.asUnsignedByteArray(rs[0], signature, 0, HALF);
        BigIntegers.asUnsignedByteArray(lowS, signature, HALF, HALF);
        return signature;
    }

    /** @return r and s */
    abstract BigInteger[] made(byte[] message);

    private static ECPrivateKeyParameters parameters(PrivateKey key) {
        try {
            if (PrivateKeyFactory.createKey(key.getEncoded()) instanceof ECPrivateKeyParameters ec) {
                return ec;
            }
        } catch (IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
        throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("why", "the seal key is not an EC key"));
    }

    private static final class InFile extends SealSignature {
        private final ECPrivateKeyParameters key;

        InFile(ECPrivateKeyParameters key) {
            this.key = key;
        }

        @Override
        BigInteger[] made(byte[] message) {
            // k from message and key (RFC 6979): no permit depends on the random numbers of a starting machine
            ECDSASigner ecdsa = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
            ecdsa.init(true, key);
            return ecdsa.generateSignature(Hashes.sha256().digest(message));
        }
    }

    private static final class InToken extends SealSignature {
        private final PrivateKey key;

        InToken(PrivateKey key) {
            this.key = key;
        }

        @Override
        BigInteger[] made(byte[] message) {
            try {
                Signature signing = Signature.getInstance("SHA256withECDSAinP1363Format");
                signing.initSign(key);
                signing.update(message);
                byte[] both = signing.sign();
                return new BigInteger[] {
                    new BigInteger(1, Arrays.copyOf(both, HALF)),
                    new BigInteger(1, Arrays.copyOfRange(both, HALF, both.length))
                };
            } catch (GeneralSecurityException e) {
                throw new Problem(ErrorCode.SIGNING_FAILED, e);
            }
        }
    }
}
