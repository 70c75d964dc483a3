package eborder.signature;

import eborder.paper.PaperPrinter;
import eborder.paper.PaperSigner;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Signs papers as PAdES-BASELINE-T (ETSI EN 319 142-1) with EU DSS: SHA-256, certified "no changes allowed"
 * (ISO 32000-2, DocMDP P=1), looked at once more by {@link FreshSignature}. Nothing is looked up online. Safe for
 * several threads.
 */
@ApplicationScoped
public class DssPaperSigner implements PaperSigner {
    /** CMS structure, signed attributes, both signatures and the time stamp's own fields; the certificates come on top. */
    private static final int ROOM_BESIDE_CERTIFICATES = 3_072;

    private final IPdfObjFactory pdfs = new PdfBoxNativeObjectFactory();
    private final StampedCms cms;
    private final FreshSignature fresh;
    private final StoredKey officer;
    private final StoredKey authority;
    private final List<CertificateToken> chain;
    private final int room;
    private final Clock clock;

    @Inject
    public DssPaperSigner(SigningKeys keys, Clock clock) {
        DssLog.quieten();
        this.clock = clock;
        this.officer = keys.officer();
        this.authority = keys.timeStamp();
        this.chain = tokens(officer);
        this.room = size(chain) + size(tokens(authority)) + ROOM_BESIDE_CERTIFICATES;
        this.cms = new StampedCms(officer.privateKey(), new TimeStampSource(authority, clock));
        this.fresh = new FreshSignature(officer.certificate());
    }

    @Override
    public byte[] sign(byte[] pdf, String signerName, String reason) {
        try {
            Date now = Date.from(clock.instant());
            officer.certificate().checkValidity(now);
            authority.certificate().checkValidity(now);
            PAdESSignatureParameters parameters = parameters(signerName, reason, now);
            DSSDocument paper = new InMemoryDocument(pdf);
            PDFSignatureService pades = pdfs.newPAdESSignatureService();
            byte[] signature = cms.over(pades.messageDigest(paper, parameters), parameters);
            return fresh.seen(pdf, DSSUtils.toByteArray(pades.sign(paper, signature, parameters)));
        } catch (DSSException
                | IllegalArgumentException
                | CertificateException
                | OperatorCreationException
                | IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private PAdESSignatureParameters parameters(String signerName, String reason, Date now) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setContentSize(room);
        parameters.setSignerName(signerName);
        parameters.setReason(reason);
        parameters.setSigningTimeZone(TimeZone.getTimeZone(TheClock.VIETNAM));
        parameters.bLevel().setSigningDate(now);
        parameters.getImageParameters().getFieldParameters().setFieldId(PaperPrinter.SIGNATURE_FIELD);
        return parameters;
    }

    /** Tells each certificate who signed it: DSS would find that out by trial and error for every single signature. */
    private static List<CertificateToken> tokens(StoredKey key) {
        List<CertificateToken> all =
                key.chain().stream().map(CertificateToken::new).toList();
        for (int at = 0; at + 1 < all.size(); at++) {
            if (!all.get(at).isSignedBy(all.get(at + 1))) {
                throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("chain", key.toString(), "why", "not in order"));
            }
        }
        return all.subList(0, key.chainWithoutRoot().size());
    }

    private static int size(List<CertificateToken> certificates) {
        return certificates.stream().mapToInt(one -> one.getEncoded().length).sum();
    }
}
