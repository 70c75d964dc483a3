package eborder.signature;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the signatures of papers we issued: their exact number, signed to the very end of the file, valid under
 * {@link StrictPolicy} and our own roots, time-stamped. Not for foreign files: those need a worker with bounded memory
 * (reliability.md F3). Safe for several threads.
 */
@ApplicationScoped
public class DssSignatureCheck {
    private static final int MAX_BYTES = 5_000_000;

    private final CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
    private final ValidationPolicy policy = StrictPolicy.load();

    @Inject
    public DssSignatureCheck(SigningKeys keys) {
        DssLog.quieten();
        keys.anchors().forEach(root -> roots.addCertificate(new CertificateToken(root)));
    }

    /** @param signatures how many signatures the paper must have, for example 1 */
    public CheckedPaper check(byte[] pdf, int signatures) {
        if (pdf.length > MAX_BYTES) {
            return CheckedPaper.with(SignatureFault.UNREADABLE, pdf.length + " bytes");
        }
        try {
            SignedRanges ranges = SignedRanges.of(pdf);
            if (ranges.count() != signatures) {
                return CheckedPaper.with(
                        SignatureFault.WRONG_NUMBER_OF_SIGNATURES, ranges.count() + " instead of " + signatures);
            }
            if (!ranges.lastCovers(pdf)) {
                return CheckedPaper.with(SignatureFault.NOT_SIGNED_TO_THE_END, "byte range and file don't agree");
            }
            return validated(pdf, signatures);
        } catch (IOException | DSSException | IllegalArgumentException e) {
            return CheckedPaper.with(SignatureFault.UNREADABLE, e.toString());
        }
    }

    private CheckedPaper validated(byte[] pdf, int signatures) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(verifier());
        SimpleReport report = validator.validateDocument(policy).getSimpleReport();
        List<SignatureFault> faults = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        if (report.getSignatureIdList().size() != signatures) {
            faults.add(SignatureFault.WRONG_NUMBER_OF_SIGNATURES);
        }
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
        return new CheckedPaper(faults, reasons);
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
