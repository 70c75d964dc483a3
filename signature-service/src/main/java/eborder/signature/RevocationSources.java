package eborder.signature;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.AlternateUrlsSourceAdapter;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where it is asked whether certificates still hold: at the addresses in them, and at those in configuration for certificates
 * without any. OCSP first, lists where that is not to be had.
 *
 * @param ocsp addresses of responders (RFC 6960)
 * @param crl addresses of lists (RFC 5280)
 * @param patience with one answer
 */
record RevocationSources(List<String> ocsp, List<String> crl, Duration patience) {
    RevocationSources {
        ocsp = List.copyOf(ocsp);
        crl = List.copyOf(crl);
    }

    /** Settings: see this module's README. */
    static RevocationSources in(Function<String, Optional<String>> settings, Duration patience) {
        var development = settings.apply("eborder.development.authority");
        return new RevocationSources(
                addresses(settings.apply("eborder.ocsp.url").or(() -> development.map(base -> base + "/ocsp"))),
                addresses(settings.apply("eborder.crl.url")
                        .or(() -> development.map(base -> base + "/crl/root.crl," + base + "/crl/issuing.crl"))),
                patience);
    }

    private static List<String> addresses(Optional<String> listed) {
        return listed.stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** For one round of papers. Nothing is augmented with what is missing, or in the name of who was revoked. */
    CertificateVerifier verifier(List<X509Certificate> anchors) {
        return verifier(anchors, new RevocationLoader(patience));
    }

    /** The same for somebody who waits. @param whole patience with all answers together */
    CertificateVerifier verifier(List<X509Certificate> anchors, Duration whole) {
        return verifier(anchors, new RevocationLoader(patience, whole));
    }

    private CertificateVerifier verifier(List<X509Certificate> anchors, RevocationLoader loader) {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setOcspSource(
                new OncePerRound<>(new AlternateUrlsSourceAdapter<>(new OnlineOCSPSource(loader), ocsp)));
        verifier.setCrlSource(new OncePerRound<>(new AlternateUrlsSourceAdapter<>(new OnlineCRLSource(loader), crl)));
        var trusted = new CommonTrustedCertificateSource();
        anchors.forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        verifier.setTrustedCertSources(trusted);
        verifier.setRevocationDataVerifier(new RevocationRules());
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        verifier.setAlertOnRevokedCertificate(new ExceptionOnStatusAlert());
        verifier.setAlertOnInvalidTimestamp(new ExceptionOnStatusAlert());
        verifier.setAlertOnInvalidSignature(new ExceptionOnStatusAlert());
        verifier.setAlertOnExpiredCertificate(new ExceptionOnStatusAlert());
        return verifier;
    }
}
