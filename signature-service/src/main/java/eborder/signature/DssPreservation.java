package eborder.signature;

import eborder.paper.PaperPreserver;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/** One round of papers. */
final class DssPreservation implements PaperPreserver.Round {
    private final PAdESService service;

    DssPreservation(CertificateVerifier verifier, TimeStampAuthority authority) {
        service = new PAdESService(verifier);
        service.setTspSource(authority.source());
        service.setPdfObjFactory(TaggedFieldChanges.withoutComparing());
    }

    @Override
    public PaperPreserver.Addition stamped(byte[] paper) {
        var parameters = new PAdESTimestampParameters(DigestAlgorithm.SHA256);
        return behind(paper, () -> service.timestamp(new InMemoryDocument(paper), parameters));
    }

    @Override
    public PaperPreserver.Addition archived(byte[] paper) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        return behind(paper, () -> service.extendDocument(new InMemoryDocument(paper), parameters));
    }

    private static PaperPreserver.Addition behind(byte[] paper, Supplier<DSSDocument> extending) {
        try {
            byte[] extended = DSSUtils.toByteArray(extending.get());
            if (Arrays.mismatch(paper, extended) != paper.length) {
                throw failed(ErrorCode.SIGNING_FAILED, "the paper isn't what it was", null);
            }
            return new PaperPreserver.Addition(
                    Arrays.copyOfRange(extended, paper.length, extended.length),
                    ArchiveStamp.lastOf(extended).until());
        } catch (AlertException alert) {
            throw failed(code(String.valueOf(alert.getMessage())), alert.getMessage(), alert);
        } catch (DSSException | IOException failed) {
            throw failed(ErrorCode.SIGNING_FAILED, failed.getMessage(), failed);
        }
    }

    /** The library tells its alerts apart by their sentences only. */
    private static ErrorCode code(String sentence) {
        if (sentence.startsWith("Revocation data is missing")) {
            return ErrorCode.REVOCATION_UNKNOWN;
        }
        return sentence.startsWith("Revoked/Suspended") ? ErrorCode.CERTIFICATE_REVOKED : ErrorCode.SIGNING_FAILED;
    }

    private static Problem failed(ErrorCode code, String why, Exception cause) {
        return (Problem) new Problem(code, Map.of("why", String.valueOf(why))).initCause(cause);
    }
}
