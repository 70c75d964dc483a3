package eborder.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfPermissionsChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.GeneralSecurityException;
import java.security.Signature;

/** Signs and archives with DSS's own service whatever it is given: also where a paper, a certificate or its authority forbids it. */
final class HeedlessSigner {
    private final TSPSource stamps;

    HeedlessSigner(TSPSource stamps) {
        this.stamps = stamps;
    }

    /** @param field null for a new one; {@code certifying} whether nothing but another signature may follow */
    byte[] sign(StoredKey key, byte[] pdf, String field, boolean certifying) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chainWithoutRoot().stream().map(CertificateToken::new).toList());
        if (certifying) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        if (field != null) {
            parameters.getImageParameters().getFieldParameters().setFieldId(field);
        }
        var service = service(new CommonCertificateVerifier(true));
        var document = new InMemoryDocument(pdf);
        var value = value(
                key, parameters, service.getDataToSign(document, parameters).getBytes());
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    private static SignatureValue value(StoredKey key, PAdESSignatureParameters parameters, byte[] toSign) {
        try {
            var signature =
                    Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
            signature.initSign(key.privateKey());
            signature.update(toSign);
            return new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts everything into the paper that authorities say about its certificates, bad or good. */
    byte[] archive(byte[] pdf, CertificateVerifier authorities) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        return DSSUtils.toByteArray(service(authorities).extendDocument(new InMemoryDocument(pdf), parameters));
    }

    private PAdESService service(CertificateVerifier verifier) {
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAlertOnRevokedCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnInvalidTimestamp(new SilentOnStatusAlert());
        verifier.setAlertOnInvalidSignature(new SilentOnStatusAlert());
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        var permissions = new PdfPermissionsChecker();
        permissions.setAlertOnForbiddenSignatureCreation(new SilentOnStatusAlert());
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfPermissionsChecker(permissions);
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(factory);
        service.setTspSource(stamps);
        return service;
    }
}
