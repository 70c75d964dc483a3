package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.RevocationDataVerifier;
import eu.europa.esig.dss.spi.validation.SignatureValidationContext;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * Asks whether the certificate of a key in somebody's own hands, and those above it, still hold: responders first, lists where none answers. What is answered well
 * holds for a minute, so that fifty declarations signed together ask once.
 */
@ApplicationScoped
public class HandRevocation {
    private static final String SETTING = "eborder.agents.revocation";
    private static final Duration HOLDS = Duration.ofMinutes(1);

    /** The program beside the key waits thirty seconds for its answer. */
    private static final Duration ALL_QUESTIONS = Duration.ofSeconds(12);

    /** An answer that doesn't say until when it is current. */
    private static final Duration CURRENT = Duration.ofDays(1);

    private final RevocationSources sources;
    private final boolean required;
    private final Map<List<X509Certificate>, Instant> good = new ConcurrentHashMap<>();

    @Inject
    public HandRevocation(SigningKeys keys, Config config) {
        this(keys, name -> config.getOptionalValue(name, String.class));
    }

    /** @param settings looks a setting up by its full name */
    HandRevocation(SigningKeys keys, Function<String, Optional<String>> settings) {
        DssLog.quieten();
        sources = keys.revocation();
        required = settings.apply(SETTING).map(HandRevocation::isRequired).orElse(!keys.areForDevelopment());
    }

    private static boolean isRequired(String setting) {
        return switch (setting) {
            case "required" -> true;
            case "if-named" -> false;
            default -> throw new IllegalArgumentException(SETTING + " is required or if-named, not " + setting);
        };
    }

    /**
     * @param path leads to one of the roots, the signer's certificate first, without the root
     * @throws Problem CERTIFICATE_REVOKED, CERTIFICATE_STATUS_UNKNOWN if that isn't to be had now, with the subject of the certificate if
     *     it names no place to ask
     */
    void require(List<X509Certificate> path, List<X509Certificate> roots, Instant now) {
        good.values().removeIf(until -> !now.isBefore(until));
        if (!good.containsKey(path)) {
            ask(
                    path.stream()
                            .map(CertificateToken::new)
                            .filter(this::isNamed)
                            .toList(),
                    sources.verifier(roots, ALL_QUESTIONS),
                    now);
            good.put(List.copyOf(path), now.plus(HOLDS));
        }
    }

    /** Whether it says where to ask, or the operator does. */
    private boolean isNamed(CertificateToken certificate) {
        boolean named = !sources.ocsp().isEmpty()
                || !sources.crl().isEmpty()
                || !CertificateExtensionsUtils.getOCSPAccessUrls(certificate).isEmpty()
                || !CertificateExtensionsUtils.getCRLAccessUrls(certificate).isEmpty();
        if (!named && required) {
            throw new Problem(
                    ErrorCode.CERTIFICATE_STATUS_UNKNOWN,
                    Map.of("certificate", certificate.getSubject().getRFC2253()));
        }
        return named;
    }

    private static void ask(List<CertificateToken> path, CertificateVerifier verifier, Instant now) {
        var asking = new SignatureValidationContext(Date.from(now));
        asking.initialize(verifier);
        path.forEach(asking::addCertificateTokenForVerification);
        asking.validate();
        // from above: who is revoked himself vouches for nobody
        for (int at = path.size() - 1; at >= 0; at--) {
            requireGood(asking.getRevocationData(path.get(at)), verifier.getRevocationDataVerifier(), now);
        }
    }

    private static void requireGood(List<RevocationToken<?>> answers, RevocationDataVerifier rules, Instant now) {
        var told = answers.stream()
                .filter(answer -> isCurrent(answer, now) && rules.isAcceptable(answer, Date.from(now)))
                .map(RevocationToken::getStatus)
                .toList();
        if (told.stream().anyMatch(CertificateStatus::isRevoked)) {
            throw new Problem(ErrorCode.CERTIFICATE_REVOKED);
        }
        if (told.stream().noneMatch(CertificateStatus::isGood)) {
            throw new Problem(ErrorCode.CERTIFICATE_STATUS_UNKNOWN);
        }
    }

    private static boolean isCurrent(RevocationToken<?> answer, Instant now) {
        var until = answer.getNextUpdate() == null
                ? answer.getThisUpdate().toInstant().plus(CURRENT)
                : answer.getNextUpdate().toInstant();
        return now.isBefore(until);
    }
}
