package eborder.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Clock;
import java.util.Date;

/**
 * RFC 3161 time stamps made in this process with an own key: what development and isolated sites use. The one place to
 * change when time stamps come from an authority over HTTP. Safe for several threads.
 */
final class TimeStampSource implements TSPSource {
    private static final long serialVersionUID = 1L;

    /** Arc 2.999 is reserved for examples (ITU-T X.660), so nobody takes this for an audited authority's policy. */
    private static final String DEVELOPMENT_POLICY = "2.999.1";

    private final TSPSource source;

    TimeStampSource(StoredKey key, Clock clock) {
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

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm digestAlgorithm, byte[] digest) {
        return source.getTimeStampResponse(digestAlgorithm, digest);
    }
}
