package eborder.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfPermissionsChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.Signature;

/** Signs with DSS's own service, and so in any order and anywhere: what our signer refuses to do. */
final class ForeignSigner {
    private final StoredKey key;
    private final Fixture fixture;
    private final PAdESSignatureParameters parameters = new PAdESSignatureParameters();

    private ForeignSigner(StoredKey key, Fixture fixture) {
        this.key = key;
        this.fixture = fixture;
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chainWithoutRoot().stream().map(CertificateToken::new).toList());
    }

    static ForeignSigner with(StoredKey key, Fixture fixture) {
        return new ForeignSigner(key, fixture);
    }

    ForeignSigner stamped() {
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        return this;
    }

    ForeignSigner certifying() {
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        return this;
    }

    /** Signs also where the paper forbids it. */
    private static IPdfObjFactory heedless() {
        PdfPermissionsChecker permissions = new PdfPermissionsChecker();
        permissions.setAlertOnForbiddenSignatureCreation(new SilentOnStatusAlert());
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfPermissionsChecker(permissions);
        return factory;
    }

    /** @param field null for a new one */
    byte[] sign(byte[] pdf, String field) throws Exception {
        if (field != null) {
            parameters.getImageParameters().getFieldParameters().setFieldId(field);
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(heedless());
        service.setTspSource(fixture.keys().authority().source());
        InMemoryDocument document = new InMemoryDocument(pdf);
        Signature signature =
                Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
        signature.initSign(key.privateKey());
        signature.update(service.getDataToSign(document, parameters).getBytes());
        SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }
}
