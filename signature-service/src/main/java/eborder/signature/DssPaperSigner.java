package eborder.signature;

import eborder.paper.PaperPrinter;
import eborder.paper.PaperSigner;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/**
 * Signs papers as PAdES-BASELINE-T (ETSI EN 319 142-1) with EU DSS: SHA-256, certified "no changes allowed"
 * (ISO 32000-2, DocMDP P=1). Nothing is looked up online. Safe for several threads.
 */
@ApplicationScoped
public class DssPaperSigner implements PaperSigner {
    /** CMS structure, signed attributes, both signatures and the time stamp's own fields; the certificates come on top. */
    private static final int ROOM_BESIDE_CERTIFICATES = 4_096;

    private final PAdESService service;
    private final PrivateKey privateKey;
    private final List<CertificateToken> chain;
    private final int room;
    private final Clock clock;

    @Inject
    public DssPaperSigner(SigningKeys keys, Clock clock) {
        StoredKey officer = keys.officer();
        this.clock = clock;
        this.privateKey = officer.privateKey();
        this.chain = tokens(officer);
        this.room = size(chain) + size(tokens(keys.timeStamp())) + ROOM_BESIDE_CERTIFICATES;
        this.service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(new TimeStampSource(keys.timeStamp(), clock));
    }

    @Override
    public byte[] sign(byte[] pdf, String signerName, String reason) {
        try {
            InMemoryDocument paper = new InMemoryDocument(pdf);
            PAdESSignatureParameters parameters = parameters(signerName, reason);
            byte[] toSign = service.getDataToSign(paper, parameters).getBytes();
            SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), sign(toSign, parameters));
            return DSSUtils.toByteArray(service.signDocument(paper, parameters, value));
        } catch (DSSException | IllegalArgumentException | GeneralSecurityException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    private byte[] sign(byte[] toSign, PAdESSignatureParameters parameters) throws GeneralSecurityException {
        Signature signature =
                Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
        signature.initSign(privateKey);
        signature.update(toSign);
        return signature.sign();
    }

    private PAdESSignatureParameters parameters(String signerName, String reason) {
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
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        parameters.getImageParameters().getFieldParameters().setFieldId(PaperPrinter.SIGNATURE_FIELD);
        return parameters;
    }

    private static List<CertificateToken> tokens(StoredKey key) {
        return key.chainWithoutRoot().stream().map(CertificateToken::new).toList();
    }

    private static int size(List<CertificateToken> certificates) {
        return certificates.stream().mapToInt(one -> one.getEncoded().length).sum();
    }
}
