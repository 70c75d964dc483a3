package eborder.singlewindow.nsw;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts a SOAP message and waits for its answer, within one time limit for all of it and a limit of size. */
final class SoapTransport {
    private static final int MOST_BYTES = 1 << 20;
    private static final int OK = 200;

    private final URI url;
    private final Duration timeout;
    private final HttpClient client;

    SoapTransport(URI url, Duration timeout) {
        this.url = url;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** @throws Problem DELIVERY_FAILED if there was no answer, a bad one, or none in time */
    byte[] post(byte[] soap) {
        var request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(soap))
                .build();
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() != OK) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", "HTTP " + answer.statusCode()));
        }
        return answer.body();
    }

    /** The request's own time limit ends with the answer's header; a body that drips would hold the sender for ever. */
    private HttpResponse<byte[]> send(HttpRequest request) {
        var answer = client.sendAsync(request, header -> new BoundedBody(MOST_BYTES));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", "no answer in time"));
        } catch (ExecutionException failed) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Problem(ErrorCode.DELIVERY_FAILED, stopping);
        } finally {
            answer.cancel(true);
        }
    }
}
