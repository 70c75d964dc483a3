package eborder.signature;

import eborder.paper.PaperPrinter;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the signatures of papers we issued: the officer's and the agency's in that order and no other, after them nothing but document
 * time stamps, signed to the very end of the file, valid under {@link StrictPolicy} and the officers' roots, time-stamped. Foreign
 * files are checked in a process of bounded memory only (reliability.md F3). Safe for several threads.
 */
public final class DssSignatureCheck {
    private static final List<String> IN_ORDER = List.of(PaperPrinter.SIGNATURE_FIELD, PaperPrinter.AGENCY_FIELD);
    private static final int MAX_BYTES = 5_000_000;

    private final CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
    private final ValidationPolicy policy = StrictPolicy.load();
    private final Clock clock;

    /** @param officers the roots that are trusted, those of time stamps among them */
    public DssSignatureCheck(Collection<X509Certificate> officers, Clock clock) {
        DssLog.quieten();
        this.clock = clock;
        officers.forEach(root -> roots.addCertificate(new CertificateToken(root)));
    }

    public CheckedPaper check(byte[] pdf) {
        if (pdf.length > MAX_BYTES) {
            return CheckedPaper.with(SignatureFault.UNREADABLE, pdf.length + " bytes");
        }
        try {
            Set<SignatureFault> faults = EnumSet.noneOf(SignatureFault.class);
            SignedRanges ranges = SignedRanges.of(pdf);
            if (ranges.signatures() != IN_ORDER.size()) {
                faults.add(SignatureFault.WRONG_NUMBER_OF_SIGNATURES);
            } else if (!ranges.fields().subList(0, IN_ORDER.size()).equals(IN_ORDER)) {
                faults.add(SignatureFault.WRONG_ORDER);
            }
            if (ranges.count() > 0 && !ranges.lastCovers(pdf)) {
                faults.add(SignatureFault.NOT_SIGNED_TO_THE_END);
            }
            return validated(pdf, ranges.signatures(), faults);
        } catch (IOException | RuntimeException e) {
            // PDFBox and DSS throw whatever a broken file leads them to (reliability.md F3)
            return CheckedPaper.with(SignatureFault.UNREADABLE, e.toString());
        }
    }

    private CheckedPaper validated(byte[] pdf, int signatures, Set<SignatureFault> faults) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(TaggedFieldChanges.factory());
        validator.setCertificateVerifier(verifier());
        validator.setValidationTime(Date.from(clock.instant()));
        SimpleReport report = validator.validateDocument(policy).getSimpleReport();
        if (report.getSignatureIdList().size() != signatures) {
            faults.add(SignatureFault.WRONG_NUMBER_OF_SIGNATURES);
        }
        List<String> reasons = new ArrayList<>();
        for (String id : report.getSignatureIdList()) {
            if (report.getIndication(id) != Indication.TOTAL_PASSED) {
                faults.add(SignatureFault.NOT_VALID);
                reasons.add(report.getIndication(id) + "/" + report.getSubIndication(id));
                report.getAdESValidationErrors(id).stream()
                        .map(Message::getValue)
                        .forEach(reasons::add);
            }
            if (!timeStamped(report, id)) {
                faults.add(SignatureFault.NOT_TIME_STAMPED);
            }
        }
        return new CheckedPaper(List.copyOf(faults), reasons);
    }

    private static boolean timeStamped(SimpleReport report, String signature) {
        return report.getSignatureTimestamps(signature).stream()
                .anyMatch(stamp -> stamp.getIndication() == Indication.PASSED);
    }

    private CertificateVerifier verifier() {
        CertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(roots);
        return verifier;
    }
}
