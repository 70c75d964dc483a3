package eborder.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.Revocation;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks about each certificate once. The papers of one round were all signed before it, so what is answered in it is younger
 * than every one of their signatures; kept any longer it would not be.
 */
final class OncePerRound<R extends Revocation> implements RevocationSource<R> {
    private static final long serialVersionUID = 1L;

    private final RevocationSource<R> source;
    private final transient Map<CertificateToken, Optional<RevocationToken<R>>> answers = new ConcurrentHashMap<>();

    OncePerRound(RevocationSource<R> source) {
        this.source = source;
    }

    @Override
    public RevocationToken<R> getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        return answers.computeIfAbsent(
                        certificate, one -> Optional.ofNullable(source.getRevocationToken(certificate, issuer)))
                .orElse(null);
    }
}
