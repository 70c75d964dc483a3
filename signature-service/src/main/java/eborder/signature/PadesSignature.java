package eborder.signature;

import eborder.paper.HandPaperSigner;
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
import java.io.OutputStream;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;

/**
 * One of the signatures of a paper: PAdES-BASELINE-T (B while no time stamps are to be had; ETSI EN 319 142-1) by one key, SHA-256, looked at once more by
 * {@link FreshSignature}. What is signed is written once, by PDFBox; DSS makes the CMS. Safe for several threads.
 */
final class PadesSignature {
    /** CMS structure, signed attributes, both signatures and the time stamp's own fields; the certificates come on top. */
    private static final int ROOM_BESIDE_CERTIFICATES = 3_072;

    private final SignaturePlace place;
    private final X509Certificate own;
    private final StampedCms cms;
    private final FreshSignature fresh;
    private final List<CertificateToken> chain;
    private final int room;

    PadesSignature(SignaturePlace place, StoredKey key, StampsIfAny stamps) {
        this(place, tokens(key), StampedCms.by(key.privateKey(), stamps), stamps);
    }

    /** @param chain the signer's certificate first, without the root; {@code cms} makes the signature */
    PadesSignature(SignaturePlace place, List<CertificateToken> chain, StampedCms cms, StampsIfAny stamps) {
        this.place = place;
        this.own = chain.get(0).getCertificate();
        this.chain = chain;
        this.room = size(chain) + stamps.room() + ROOM_BESIDE_CERTIFICATES;
        this.cms = cms;
        this.fresh = new FreshSignature(own, place.number());
    }

    /** @return the paper with the signature behind it */
    SignedPaper sign(byte[] pdf, String name, String reason, Instant now) throws IOException, CertificateException {
        own.checkValidity(Date.from(now));
        StampedCms.Made made;
        var out = new ByteArrayOutputStream(pdf.length + 3 * room);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var written = written(document, new SignaturePlace.Words(name, reason, now), out);
            made = cms.over(digest(written), parameters(now));
            written.setSignature(made.der());
        }
        return new SignedPaper(fresh.seen(pdf, out.toByteArray()), made.stamped());
    }

    /** The paper with the empty place of the signature, and what the key signs; the same for the same arguments. */
    HandPaperSigner.Prepared prepare(byte[] pdf, String name, String reason, Instant now) throws IOException {
        var out = new ByteArrayOutputStream(pdf.length + 3 * room);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var written = written(document, new SignaturePlace.Words(name, reason, now), out);
            byte[] attributes = StampedCms.attributes(digest(written), parameters(now));
            written.setSignature(new byte[0]);
            return new HandPaperSigner.Prepared(out.toByteArray(), attributes);
        }
    }

    private ExternalSigningSupport written(PDDocument document, SignaturePlace.Words words, OutputStream out)
            throws IOException {
        // otherwise PDFBox makes the file's identifier of the clock
        document.setDocumentId(words.at().toEpochMilli());
        place.take(document, words, room);
        return document.saveIncrementalForExternalSigning(out);
    }

    private static DSSMessageDigest digest(ExternalSigningSupport written) throws IOException {
        return new DSSMessageDigest(
                DigestAlgorithm.SHA256, DSSUtils.digest(DigestAlgorithm.SHA256, written.getContent()));
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
        return tokens(key.chain()).subList(0, key.chainWithoutRoot().size());
    }

    /** @throws Problem SIGNING_FAILED if one isn't signed by the next */
    static List<CertificateToken> tokens(List<X509Certificate> inOrder) {
        List<CertificateToken> all = inOrder.stream().map(CertificateToken::new).toList();
        for (int at = 0; at + 1 < all.size(); at++) {
            if (!all.get(at).isSignedBy(all.get(at + 1))) {
                throw new Problem(
                        ErrorCode.SIGNING_FAILED,
                        Map.of("chain", inOrder.get(0).getSubjectX500Principal().getName(), "why", "not in order"));
            }
        }
        return all;
    }

    private static int size(List<CertificateToken> certificates) {
        return certificates.stream().mapToInt(one -> one.getEncoded().length).sum();
    }
}
