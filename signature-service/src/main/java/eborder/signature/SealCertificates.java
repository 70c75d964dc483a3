package eborder.signature;

import eborder.permit.SealFault;
import eborder.permit.SealIssuer;
import eborder.permit.SealKeys.SealKey;
import eborder.shared.ErrorCode;
import eborder.shared.Hashes;
import eborder.shared.Problem;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The certificates of all seal keys so far, by signer and reference: what is needed to verify a seal, without any private key. */
public final class SealCertificates {
    private static final int HALF = 32;
    private static final Pattern WITHDRAWN = Pattern.compile("([A-Z0-9]{4})/([0-9A-F]+) ([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final Map<Name, SealCertificate> certificates = new HashMap<>();
    private final SeenSignatures seen = new SeenSignatures();
    private final List<SealIssuer> published = new ArrayList<>();

    /** By what a seal names its certificate. */
    private record Name(String signer, String reference) {}

    /** @throws Problem SIGNING_FAILED if the reference has another key already, or this is no key for seals */
    public void add(String signer, X509Certificate certificate) {
        SealCertificate added = SealCertificate.of(certificate);
        SealCertificate known = certificates.putIfAbsent(new Name(signer, added.reference()), added);
        if (known != null && !known.key().getQ().equals(added.key().getQ())) {
            throw new Problem(
                    ErrorCode.SIGNING_FAILED,
                    Map.of("certificate", signer + "/" + added.reference(), "why", "reference used twice"));
        }
        published.add(new SealIssuer(signer, Pem.of(certificate)));
    }

    /** @param list {@code VNBG/3F2 2027-03-01, VNBG/4A1 2027-05-01}: signer, reference and the first day without it */
    public void withdraw(String list) {
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

    /** For who verifies seals by himself. */
    List<SealIssuer> published() {
        return List.copyOf(published);
    }

    /** As {@link eborder.permit.SealKeys#published}. */
    public List<SealKey> keys() {
        return certificates.entrySet().stream()
                .map(entry -> entry.getValue().published(entry.getKey().signer()))
                .sorted(Comparator.comparing(SealKey::from).thenComparing(SealKey::reference))
                .toList();
    }

    /** As {@link eborder.permit.SealKeys#verify}. */
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
                ? faultUnlessSeen(certificate, Hashes.sha256().digest(message), signature)
                : Optional.of(SealFault.WRONG_SIGNATURE);
    }

    private Optional<SealFault> faultUnlessSeen(SealCertificate certificate, byte[] digest, byte[] signature) {
        if (seen.contains(certificate, digest, signature)) {
            return Optional.empty();
        }
        var fault = fault(certificate, digest, signature);
        if (fault.isEmpty()) {
            seen.add(certificate, digest, signature);
        }
        return fault;
    }

    private static Optional<SealFault> fault(SealCertificate certificate, byte[] digest, byte[] signature) {
        BigInteger r = new BigInteger(1, Arrays.copyOfRange(signature, 0, HALF));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, HALF, 2 * HALF));
        if (certificate.isHigh(s)) {
            return Optional.of(SealFault.HIGH_S);
        }
        return certificate.verify(digest, r, s) ? Optional.empty() : Optional.of(SealFault.WRONG_SIGNATURE);
    }
}
