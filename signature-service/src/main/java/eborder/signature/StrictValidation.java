package eborder.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;

/** EU DSS under {@link StrictPolicy} and some roots, with nothing online. Safe for several threads. */
final class StrictValidation {
    /** DSS makes much of what it needs at its first validation; two at once then find time stamps without a verdict. */
    private static final Object FIRST = new Object();

    private final CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
    private final ValidationPolicy policy = StrictPolicy.load();
    private final Clock clock;
    private volatile boolean begun;

    StrictValidation(Collection<X509Certificate> trusted, Clock clock) {
        DssLog.quieten();
        this.clock = clock;
        trusted.forEach(root -> roots.addCertificate(new CertificateToken(root)));
    }

    /** @throws RuntimeException whatever a broken file leads DSS to (reliability.md F3) */
    Reports of(byte[] pdf) {
        if (begun) {
            return validated(pdf);
        }
        synchronized (FIRST) {
            var reports = validated(pdf);
            begun = true;
            return reports;
        }
    }

    private Reports validated(byte[] pdf) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(TaggedFieldChanges.factory());
        validator.setCertificateVerifier(verifier());
        validator.setValidationTime(Date.from(clock.instant()));
        validator.setEnableEtsiValidationReport(false);
        return validator.validateDocument(policy);
    }

    private CertificateVerifier verifier() {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(roots);
        return verifier;
    }
}
