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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The current seal key and the certificates of all keys so far: ECDSA P-256 over SHA-256, r||s, low s (gate.md 0 and 5).
 * To rotate, put the old certificate into the folder {@code eborder.seal.certificates}, or into a folder in it that has
 * the former signer's name, and set the new key store. What {@code eborder.seal.withdrawn} names ends on its day.
 */
@ApplicationScoped
public class SealKeyRing implements SealKeys {
    private static final int HALF = 32;
    private static final Pattern WITHDRAWN = Pattern.compile("([A-Z0-9]{4})/([0-9A-F]+) ([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final String signer;
    private final SealSignature signature;
    private final SealCertificate current;
    private final Map<Name, SealCertificate> certificates = new HashMap<>();
    private final List<X509Certificate> former = new ArrayList<>();

    /** By what a seal names its certificate. */
    private record Name(String signer, String reference) {}

    @Inject
    public SealKeyRing(SigningKeys keys, Config config) {
        this(keys, name -> config.getOptionalValue(name, String.class));
    }

    /** @param settings looks a setting up by its full name */
    public SealKeyRing(SigningKeys keys, Function<String, Optional<String>> settings) {
        signer = settings.apply("eborder.seal.signer").orElse("VNBG");
        signature = SealSignature.by(keys.seal().privateKey());
        current = SealCertificate.of(keys.seal().certificate());
        certificates.put(new Name(signer, current.reference()), current);
        settings.apply("eborder.seal.certificates").map(Path::of).ifPresent(this::addFormer);
        settings.apply("eborder.seal.withdrawn").ifPresent(this::withdraw);
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
        SealCertificate certificate = certificates.get(new Name(signer, certificateReference));
        if (certificate == null) {
            boolean known = certificates.keySet().stream()
                    .anyMatch(name -> name.signer().equals(signer));
            return Optional.of(known ? SealFault.UNKNOWN_CERTIFICATE : SealFault.UNKNOWN_SIGNER);
        }
        if (!certificate.inForceOn(signed)) {
            return Optional.of(SealFault.CERTIFICATE_NOT_IN_FORCE);
        }
        return signature.length == 2 * HALF
                ? fault(certificate, Hashes.sha256().digest(message), signature)
                : Optional.of(SealFault.WRONG_SIGNATURE);
    }

    private static Optional<SealFault> fault(SealCertificate certificate, byte[] digest, byte[] signature) {
        BigInteger r = new BigInteger(1, Arrays.copyOfRange(signature, 0, HALF));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, HALF, 2 * HALF));
        if (certificate.isHigh(s)) {
            return Optional.of(SealFault.HIGH_S);
        }
        return certificate.verify(digest, r, s) ? Optional.empty() : Optional.of(SealFault.WRONG_SIGNATURE);
    }

    private void addFormer(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry)) {
                    addFormer(entry.getFileName().toString(), entry);
                } else {
                    add(signer, entry);
                }
            }
        } catch (IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private void addFormer(String formerSigner, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> add(formerSigner, file));
        }
    }

    private void add(String formerSigner, Path file) {
        X509Certificate read = certificate(file);
        this.former.add(read);
        SealCertificate former = SealCertificate.of(read);
        SealCertificate known = certificates.putIfAbsent(new Name(formerSigner, former.reference()), former);
        if (known != null && !known.key().getQ().equals(former.key().getQ())) {
            throw new Problem(
                    ErrorCode.SIGNING_FAILED, Map.of("certificate", file.toString(), "why", "reference used twice"));
        }
    }

    /** @param list {@code VNBG/3F2 2027-03-01, VNBG/4A1 2027-05-01}: signer, reference and the first day without it */
    private void withdraw(String list) {
        for (String one : list.strip().split("\\s*,\\s*", -1)) {
            Matcher parts = WITHDRAWN.matcher(one);
            Name name = parts.matches() ? new Name(parts.group(1), parts.group(2)) : null;
            if (!certificates.containsKey(name)) {
                throw new Problem(
                        ErrorCode.SIGNING_FAILED,
                        Map.of("setting", "eborder.seal.withdrawn", "why", "unknown: " + one));
            }
            LocalDate day = LocalDate.parse(parts.group(3));
            certificates.computeIfPresent(name, (same, certificate) -> certificate.withdrawnFrom(day));
        }
    }

    private static X509Certificate certificate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }
}
