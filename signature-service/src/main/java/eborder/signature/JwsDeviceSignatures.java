package eborder.signature;

import eborder.gate.device.DeviceSignatures;
import eborder.shared.ErrorCode;
import eborder.shared.Hashes;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** Reads what gate devices sign: ES256 and nothing else, r||s, with a key that the portal knows already (RFC 7518, 3.4). */
@ApplicationScoped
public class JwsDeviceSignatures implements DeviceSignatures {
    private static final int HALF = 32;
    private static final int P256_BITS = 256;

    @Override
    public byte[] verified(String jws, byte[] publicKey) {
        var read = CompactJws.read(jws);
        if (!read.fields().path("alg").asText().equals("ES256") || read.fields().size() != 1) {
            throw new Problem(ErrorCode.SIGNATURE_ALGORITHM);
        }
        if (read.value().length != 2 * HALF || !isBy(key(publicKey), read)) {
            throw new Problem(ErrorCode.SIGNATURE_WRONG);
        }
        return Base64.getUrlDecoder().decode(read.payload());
    }

    private static boolean isBy(ECPublicKeyParameters key, CompactJws jws) {
        var signer = new ECDSASigner();
        signer.init(false, key);
        return signer.verifySignature(
                Hashes.sha256().digest(jws.input(jws.payload())),
                new BigInteger(1, Arrays.copyOf(jws.value(), HALF)),
                new BigInteger(1, Arrays.copyOfRange(jws.value(), HALF, 2 * HALF)));
    }

    private static ECPublicKeyParameters key(byte[] encoded) {
        try {
            if (PublicKeyFactory.createKey(encoded) instanceof ECPublicKeyParameters key
                    && key.getParameters().getN().bitLength() == P256_BITS) {
                return key;
            }
        } catch (IOException | RuntimeException noKey) {
            throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE, noKey);
        }
        throw new Problem(ErrorCode.CERTIFICATE_UNREADABLE);
    }
}
