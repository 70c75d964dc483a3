package eborder.e2e.support;

import eborder.signature.DevelopmentPki;
import eborder.signature.StoredKey;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;

/** The sample letter, signed as another program does (PAdES-BASELINE-B) with a key under the portal's development root. */
public final class SignedLetter {
    private SignedLetter() {}

    /** @param data the portal's data folder */
    public static Path by(Path data) throws IOException, GeneralSecurityException {
        var key = DevelopmentPki.ofPortal(data, Clock.systemUTC()).officer();
        var letter = SamplePapers.letter();
        return Files.write(letter, signed(key, Files.readAllBytes(letter)));
    }

    /** The same with a page that was added after it was signed. */
    public static Path altered(Path data) throws IOException, GeneralSecurityException {
        var letter = by(data);
        var altered = letter.resolveSibling("cong-van-sua.pdf");
        try (var document = Loader.loadPDF(letter.toFile());
                var out = Files.newOutputStream(altered)) {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getPage(1).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return altered;
    }

    private static byte[] signed(StoredKey key, byte[] pdf) throws GeneralSecurityException {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chainWithoutRoot().stream().map(CertificateToken::new).toList());
        var service = new PAdESService(new CommonCertificateVerifier(true));
        var document = new InMemoryDocument(pdf);
        var signature = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
        signature.initSign(key.privateKey());
        signature.update(service.getDataToSign(document, parameters).getBytes());
        var value = new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }
}
