package eborder.web.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.util.BigIntegers;

/**
 * A key that everybody may know, with its certificate; equal on every run.
 *
 * @param d the private number, hexadecimal
 * @param from the certificate's first day, {@code until} its last, ISO
 */
record SealTestKey(String signer, String reference, String d, String from, String until) {
    private static final ECNamedCurveParameterSpec P256 = ECNamedCurveTable.getParameterSpec("P-256");
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    /** The key of RFC 6979, A.2.5. */
    static SealTestKey current() {
        String d = "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721";
        return new SealTestKey("VNBG", "1A", d, "2026-01-01", "2027-12-31");
    }

    static SealTestKey former() {
        return new SealTestKey("VNBG", "19", madeFrom("former"), "2024-01-01", "2026-06-30");
    }

    static SealTestKey withdrawn() {
        return new SealTestKey("VNBG", "18", madeFrom("withdrawn"), "2024-01-01", "2027-12-31");
    }

    static SealTestKey formerSigner() {
        return new SealTestKey("VNB0", "1A", madeFrom("former signer"), "2023-01-01", "2024-12-31");
    }

    private static String madeFrom(String words) {
        byte[] text = ("eBorder test key: " + words).getBytes(StandardCharsets.US_ASCII);
        return new BigInteger(1, sha256(text)).toString(16);
    }

    /** r||s by RFC 6979, with the low s. */
    byte[] sign(byte[] message) {
        var ecdsa = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        var domain = new ECDomainParameters(P256.getCurve(), P256.getG(), P256.getN(), P256.getH());
        ecdsa.init(true, new ECPrivateKeyParameters(number(), domain));
        BigInteger[] rs = ecdsa.generateSignature(sha256(message));
        return join(rs[0], rs[1].min(P256.getN().subtract(rs[1])));
    }

    /** The other signature that the equation lets through. */
    static byte[] twin(byte[] signature) {
        byte[] high = signature.clone();
        BigInteger low = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
        byte[] other = fixed(P256.getN().subtract(low));
        System.arraycopy(other, 0, high, 32, 32);
        return high;
    }

    byte[] certificate() {
        try {
            var name = new X500Name("CN=eBorder published test key " + signer + " " + reference + ", C=VN");
            var builder = new JcaX509v3CertificateBuilder(
                    name, new BigInteger(reference, 16), noon(from), noon(until), name, publicKey());
            return builder.build(new Signing()).getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var point = P256.getG().multiply(number());
        return KeyFactory.getInstance("EC", PROVIDER).generatePublic(new ECPublicKeySpec(point, P256));
    }

    /** Signs the certificate like a seal: the libraries' own signers take random numbers. */
    private final class Signing implements ContentSigner {
        private final ByteArrayOutputStream toBeSigned = new ByteArrayOutputStream();

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        }

        @Override
        public OutputStream getOutputStream() {
            return toBeSigned;
        }

        @Override
        public byte[] getSignature() {
            byte[] rs = sign(toBeSigned.toByteArray());
            BigInteger r = new BigInteger(1, Arrays.copyOf(rs, 32));
            BigInteger s = new BigInteger(1, Arrays.copyOfRange(rs, 32, 64));
            try {
                return StandardDSAEncoding.INSTANCE.encode(P256.getN(), r, s);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private BigInteger number() {
        return new BigInteger(d, 16);
    }

    private static Date noon(String day) {
        return Date.from(Instant.parse(day + "T05:00:00Z"));
    }

    private static byte[] join(BigInteger r, BigInteger s) {
        return SealWriter.join(fixed(r), fixed(s));
    }

    private static byte[] fixed(BigInteger number) {
        return BigIntegers.asUnsignedByteArray(32, number);
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
