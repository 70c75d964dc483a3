package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/**
 * Time stamps of an authority over HTTP (RFC 3161, 3.4): asked with a fresh nonce, the answer bounded and checked by
 * {@link TimeStampTrust} before anybody relies on it. Safe for several threads.
 */
final class HttpTimeStamps implements TSPSource {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 64 * 1024;
    private static final int NONCE_BITS = 64;
    private static final String QUERY = "application/timestamp-query";

    private final transient BoundedHttp http;
    private final transient TimeStampTrust trust;
    private final transient SecureRandom random = new SecureRandom();
    private final URI authority;

    /** @param patience with one answer, from the first byte asked to the last one read */
    HttpTimeStamps(URI authority, TimeStampTrust trust, Duration patience) {
        this.authority = authority;
        this.trust = trust;
        this.http = new BoundedHttp(patience, MOST_BYTES);
    }

    /** @throws Problem TIME_STAMP_FAILED if there is none to be had, or a wrong one came */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm digestAlgorithm, byte[] digest) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(
                    new ASN1ObjectIdentifier(digestAlgorithm.getOid()), digest, new BigInteger(NONCE_BITS, random));
            return new TimestampBinary(
                    trust.accepted(request, new TimeStampResponse(http.post(authority, QUERY, request.getEncoded())))
                            .getEncoded());
        } catch (IOException | TSPException | RuntimeException wrong) {
            // whatever a broken answer makes the parsers throw: no time stamp is better than a doubtful one
            throw failed(wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed(stopped);
        }
    }

    private Problem failed(Exception why) {
        return (Problem) new Problem(
                        ErrorCode.TIME_STAMP_FAILED,
                        Map.of("authority", authority.toString(), "why", String.valueOf(why.getMessage())))
                .initCause(why);
    }
}
