package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
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

    private final transient HttpClient http;
    private final transient TimeStampTrust trust;
    private final transient SecureRandom random = new SecureRandom();
    private final URI authority;
    private final Duration patience;

    /** @param patience with one answer, from the first byte asked to the last one read */
    HttpTimeStamps(URI authority, TimeStampTrust trust, Duration patience) {
        this.authority = authority;
        this.trust = trust;
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
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
                    trust.accepted(request, new TimeStampResponse(ask(request))).getEncoded());
        } catch (IOException | TSPException | RuntimeException wrong) {
            // whatever a broken answer makes the parsers throw: no time stamp is better than a doubtful one
            throw failed(wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed(stopped);
        }
    }

    private byte[] ask(TimeStampRequest request) throws IOException, InterruptedException {
        var query = HttpRequest.newBuilder(authority)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        var body = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> asked = http.sendAsync(
                query,
                HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> add(bytes, body))));
        try {
            int status = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != 200) {
                throw new IOException("HTTP " + status);
            }
            return body.toByteArray();
        } catch (TimeoutException late) {
            throw new IOException("no whole answer within " + patience, late);
        } catch (ExecutionException broken) {
            throw new IOException(broken.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    private static void add(byte[] part, ByteArrayOutputStream body) {
        if (body.size() + part.length > MOST_BYTES) {
            throw new IllegalStateException("more than " + MOST_BYTES + " bytes");
        }
        body.writeBytes(part);
    }

    private Problem failed(Exception why) {
        return (Problem) new Problem(
                        ErrorCode.TIME_STAMP_FAILED,
                        Map.of("authority", authority.toString(), "why", String.valueOf(why.getMessage())))
                .initCause(why);
    }
}
