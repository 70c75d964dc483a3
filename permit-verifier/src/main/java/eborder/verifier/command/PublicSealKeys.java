package eborder.verifier.command;

import eborder.permit.SealFault;
import eborder.permit.SealIssuer;
import eborder.permit.SealKeys;
import eborder.permit.TrustMaterial;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.signature.SealCertificates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Verifies seals by published certificates; signs none. */
final class PublicSealKeys implements SealKeys {
    private final SealCertificates certificates = new SealCertificates();

    PublicSealKeys(TrustMaterial trust) throws CertificateException {
        for (SealIssuer issuer : trust.seals()) {
            var pem = issuer.certificate().getBytes(StandardCharsets.US_ASCII);
            certificates.add(issuer.signer(), (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem)));
        }
        if (!trust.withdrawn().isEmpty()) {
            certificates.withdraw(trust.withdrawn());
        }
    }

    @Override
    public String signer() {
        throw new Problem(ErrorCode.SIGNING_FAILED);
    }

    @Override
    public String certificateReference() {
        throw new Problem(ErrorCode.SIGNING_FAILED);
    }

    @Override
    public byte[] sign(byte[] message) {
        throw new Problem(ErrorCode.SIGNING_FAILED);
    }

    @Override
    public Optional<SealFault> verify(
            String signer, String certificateReference, LocalDate signed, byte[] message, byte[] signature) {
        return certificates.verify(signer, certificateReference, signed, message, signature);
    }

    @Override
    public List<SealKey> published() {
        return certificates.keys();
    }
}
