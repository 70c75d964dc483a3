package eborder.signature;

import eborder.paper.SignedPaper;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * One of the signatures of a paper: PAdES-BASELINE-T (B while no time stamps are to be had; ETSI EN 319 142-1) by one key, SHA-256, looked at once more by
 * {@link FreshSignature}. What is signed is written once, by PDFBox; DSS makes the CMS. Safe for several threads.
 */
final class PadesSignature {
    /** CMS structure, signed attributes, both signatures and the time stamp's own fields; the certificates come on top. */
    private static final int ROOM_BESIDE_CERTIFICATES = 3_072;

    private final SignaturePlace place;
    private final StoredKey key;
    private final StampedCms cms;
    private final FreshSignature fresh;
    private final List<CertificateToken> chain;
    private final int room;

    PadesSignature(SignaturePlace place, StoredKey key, StampsIfAny stamps) {
        this.place = place;
        this.key = key;
        this.chain = tokens(key);
        this.room = size(chain) + stamps.room() + ROOM_BESIDE_CERTIFICATES;
        this.cms = new StampedCms(key.privateKey(), stamps);
        this.fresh = new FreshSignature(key.certificate(), place.number());
    }

    /** @return the paper with the signature behind it */
    SignedPaper sign(byte[] pdf, String name, String reason, Instant now)
            throws IOException, CertificateException, OperatorCreationException {
        key.certificate().checkValidity(Date.from(now));
        StampedCms.Made made;
        var out = new ByteArrayOutputStream(pdf.length + 3 * room);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            place.take(document, new SignaturePlace.Words(name, reason, now), room);
            var written = document.saveIncrementalForExternalSigning(out);
            var digest = DSSUtils.digest(DigestAlgorithm.SHA256, written.getContent());
            made = cms.over(new DSSMessageDigest(DigestAlgorithm.SHA256, digest), parameters(now));
            written.setSignature(made.der());
        }
        return new SignedPaper(fresh.seen(pdf, out.toByteArray()), made.stamped());
    }

    private PAdESSignatureParameters parameters(Instant now) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(now));
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
