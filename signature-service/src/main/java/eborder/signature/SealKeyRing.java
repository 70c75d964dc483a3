package eborder.signature;

import eborder.permit.SealFault;
import eborder.permit.SealKeys;
import eborder.shared.ErrorCode;
import eborder.shared.Hashes;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.util.BigIntegers;
import org.eclipse.microprofile.config.Config;

/**
 * The current seal key and the certificates of all keys so far: ECDSA P-256 over SHA-256, r||s, low s (gate.md 0 and 5).
 * To rotate, put the old certificate into the folder {@code eborder.seal.certificates}, or into a folder in it that has
 * the former signer's name, and set the new key store. What {@code eborder.seal.withdrawn} names ends on its day.
 */
@ApplicationScoped
public class SealKeyRing implements SealKeys {
    private static final int HALF = 32;

    private final String signer;
    private final ECPrivateKeyParameters privateKey;
    private final SealCertificate current;
    private final SealCertificates certificates = new SealCertificates();

    @Inject
    public SealKeyRing(SigningKeys keys, Config config) {
        this(keys, name -> config.getOptionalValue(name, String.class));
    }

    /** @param settings looks a setting up by its full name */
    public SealKeyRing(SigningKeys keys, Function<String, Optional<String>> settings) {
        signer = settings.apply("eborder.seal.signer").orElse("VNBG");
        privateKey = privateKey(keys.seal());
        current = SealCertificate.of(keys.seal().certificate());
        certificates.add(signer, keys.seal().certificate());
        settings.apply("eborder.seal.certificates").map(Path::of).ifPresent(this::addFormer);
        settings.apply("eborder.seal.withdrawn").ifPresent(certificates::withdraw);
    }

    @Override
    public String signer() {
        return signer;
    }

    @Override
    public String certificateReference() {
        return current.reference();
    }

    @Override
    public byte[] sign(byte[] message) {
        // k from message and key (RFC 6979): no permit depends on the random numbers of a starting machine
        ECDSASigner ecdsa = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        ecdsa.init(true, privateKey);
        BigInteger[] rs = ecdsa.generateSignature(Hashes.sha256().digest(message));
        BigInteger order = privateKey.getParameters().getN();
        BigInteger lowS = rs[1].min(order.subtract(rs[1]));
        byte[] signature = new byte[2 * HALF];
        BigIntegers.asUnsignedByteArray(rs[0], signature, 0, HALF);
        BigIntegers.asUnsignedByteArray(lowS, signature, HALF, HALF);
        return signature;
    }

    @Override
    public Optional<SealFault> verify(
            String signer, String certificateReference, LocalDate signed, byte[] message, byte[] signature) {
        return certificates.verify(signer, certificateReference, signed, message, signature);
    }

    SealCertificates certificates() {
        return certificates;
    }

    private void addFormer(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry)) {
                    addFormer(entry.getFileName().toString(), entry);
                } else {
                    certificates.add(signer, certificate(entry));
                }
            }
        } catch (IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private void addFormer(String formerSigner, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> certificates.add(formerSigner, certificate(file)));
        }
    }

    private static X509Certificate certificate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private static ECPrivateKeyParameters privateKey(StoredKey key) {
        try {
            if (PrivateKeyFactory.createKey(key.privateKey().getEncoded()) instanceof ECPrivateKeyParameters ec) {
                return ec;
            }
        } catch (IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
        throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("why", "the seal key is not an EC key"));
    }
}
