package eborder.signature;

import eborder.permit.SealFault;
import eborder.permit.SealKeys;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The current seal key and the certificates of all keys so far: ECDSA P-256 over SHA-256, r||s, low s (gate.md 0 and 5).
 * To rotate, put the old certificate into the folder {@code eborder.seal.certificates}, or into a folder in it that has
 * the former signer's name, and set the new key store. What {@code eborder.seal.withdrawn} names ends on its day.
 */
@ApplicationScoped
public class SealKeyRing implements SealKeys {
    private final String signer;
    private final SealSignature signature;
    private final SealCertificate current;
    private final SealCertificates certificates = new SealCertificates();
    private final List<X509Certificate> former = new ArrayList<>();

    @Inject
    public SealKeyRing(SigningKeys keys, Config config) {
        this(keys, name -> config.getOptionalValue(name, String.class));
    }

    /** @param settings looks a setting up by its full name */
    public SealKeyRing(SigningKeys keys, Function<String, Optional<String>> settings) {
        signer = settings.apply("eborder.seal.signer").orElse("VNBG");
        signature = SealSignature.by(keys.seal().privateKey());
        current = SealCertificate.of(keys.seal().certificate());
        certificates.add(signer, keys.seal().certificate());
        settings.apply("eborder.seal.certificates").map(Path::of).ifPresent(this::addFormer);
        settings.apply("eborder.seal.withdrawn").ifPresent(certificates::withdraw);
    }

    /** By which seals of earlier keys are verified. */
    List<X509Certificate> former() {
        return List.copyOf(former);
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
        return signature.over(message);
    }

    @Override
    public Optional<SealFault> verify(
            String signer, String certificateReference, LocalDate signed, byte[] message, byte[] signature) {
        return certificates.verify(signer, certificateReference, signed, message, signature);
    }

    @Override
    public List<SealKey> published() {
        return certificates.keys();
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
                    addFormer(signer, certificate(entry));
                }
            }
        } catch (IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private void addFormer(String formerSigner, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> addFormer(formerSigner, certificate(file)));
        }
    }

    private void addFormer(String formerSigner, X509Certificate certificate) {
        former.add(certificate);
        certificates.add(formerSigner, certificate);
    }

    private static X509Certificate certificate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }
}
