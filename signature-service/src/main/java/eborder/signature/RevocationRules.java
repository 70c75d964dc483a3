package eborder.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.RevocationDataVerifier;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;

/**
 * Which answers about a certificate count: with the algorithms of today, and signed by somebody about whom it is known that he was not
 * revoked himself. The library asks further that the addresses for that stand in his certificate; ours may stand in configuration.
 */
final class RevocationRules extends RevocationDataVerifier {
    private static final Map<EncryptionAlgorithm, Integer> BITS =
            Map.of(EncryptionAlgorithm.RSA, 2048, EncryptionAlgorithm.ECDSA, 256);

    RevocationRules() {
        setAcceptableDigestAlgorithms(
                EnumSet.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA384, DigestAlgorithm.SHA512));
        setAcceptableEncryptionAlgorithmKeyLength(BITS);
    }

    @Override
    protected boolean isCertificateValid(
            CertificateToken certificate, Collection<CertificateToken> chain, Date controlTime) {
        return isRevocationDataSkip(certificate, controlTime)
                || isCertificateNotRevoked(certificate, chain, controlTime);
    }
}
