package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;

/**
 * RFC 3161 time stamps made in this process with an own key: what development and isolated sites use. Safe for several
 * threads.
 */
final class TimeStampSource implements TSPSource {
    private static final long serialVersionUID = 1L;

    /** Arc 2.999 is reserved for examples (ITU-T X.660), so nobody takes this for an audited authority's policy. */
    private static final String DEVELOPMENT_POLICY = "2.999.1";

    private final TSPSource source;
    private final transient X509Certificate certificate;
    private final transient Clock clock;

    TimeStampSource(StoredKey key, Clock clock) {
        this.certificate = key.certificate();
        this.clock = clock;
        KeyEntityTSPSource own = new KeyEntityTSPSource(key.privateKey(), key.certificate(), key.chainWithoutRoot()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected Date getProductionTime() {
                return Date.from(clock.instant());
            }
        };
        own.setTsaPolicy(DEVELOPMENT_POLICY);
        own.setDigestAlgorithm(DigestAlgorithm.SHA256);
        this.source = own;
    }

    /** @throws Problem TIME_STAMP_FAILED once the certificate has ended */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm digestAlgorithm, byte[] digest) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
        } catch (CertificateException ended) {
            throw new Problem(ErrorCode.TIME_STAMP_FAILED, ended);
        }
        return source.getTimeStampResponse(digestAlgorithm, digest);
    }
}
