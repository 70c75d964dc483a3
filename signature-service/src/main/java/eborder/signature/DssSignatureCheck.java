package eborder.signature;

import eborder.paper.PaperPrinter;
import eborder.paper.SignatureDefect;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
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

    private final StrictValidation validation;

    /** @param officers the roots that are trusted, those of time stamps among them */
    public DssSignatureCheck(Collection<X509Certificate> officers, Clock clock) {
        validation = new StrictValidation(officers, clock);
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
        var reports = validation.of(pdf);
        SimpleReport report = reports.getSimpleReport();
        if (report.getSignatureIdList().size() != signatures) {
            faults.add(SignatureFault.WRONG_NUMBER_OF_SIGNATURES);
        }
        List<String> reasons = new ArrayList<>();
        for (String id : report.getSignatureIdList()) {
            SignatureDefects.of(report, id).ifPresent(defect -> {
                faults.add(fault(defect));
                reasons.add(report.getIndication(id) + "/" + report.getSubIndication(id));
                report.getAdESValidationErrors(id).stream()
                        .map(Message::getValue)
                        .forEach(reasons::add);
            });
            if (!timeStamped(report, id)) {
                faults.add(SignatureFault.NOT_TIME_STAMPED);
            }
        }
        return new CheckedPaper(List.copyOf(faults), reasons, revocationKnown(reports.getDiagnosticData()));
    }

    private static SignatureFault fault(SignatureDefect defect) {
        return switch (defect) {
            case CERTIFICATE_REVOKED -> SignatureFault.CERTIFICATE_REVOKED;
            case CERTIFICATE_UNFIT -> SignatureFault.CERTIFICATE_UNFIT;
            case ALTERED, UNTRUSTED, NOT_PROVEN -> SignatureFault.NOT_VALID;
        };
    }

    private static boolean timeStamped(SimpleReport report, String signature) {
        return report.getSignatureTimestamps(signature).stream()
                .anyMatch(stamp -> stamp.getIndication() == Indication.PASSED);
    }

    /** Whether the paper itself says of each signer's certificate how it stood. */
    private static boolean revocationKnown(DiagnosticData found) {
        return !found.getSignatures().isEmpty()
                && found.getSignatures().stream().allMatch(signature -> {
                    CertificateWrapper signer = signature.getSigningCertificate();
                    return signer != null && signer.isRevocationDataAvailable();
                });
    }
}
