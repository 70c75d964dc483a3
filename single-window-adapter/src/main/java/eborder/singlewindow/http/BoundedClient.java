package eborder.singlewindow.http;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a request and waits for its answer, within one time limit for all of it and a limit of size. */
public final class BoundedClient {
    private static final int OK = 200;

    private final Duration timeout;
    private final int mostBytes;
    private final ErrorCode failure;
    private final HttpClient client;

    /** @param failure the code of the {@link Problem} if there is no good answer */
    public BoundedClient(Duration timeout, int mostBytes, ErrorCode failure) {
        this.timeout = timeout;
        this.mostBytes = mostBytes;
        this.failure = failure;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    public HttpRequest.Builder request(URI url) {
        return HttpRequest.newBuilder(url).timeout(timeout);
    }

    /** @throws Problem if there was no answer, one that isn't 200 or is too long, or none in time */
    public HttpResponse<byte[]> send(HttpRequest request) {
        var answer = answer(request);
        if (answer.statusCode() != OK) {
            throw failed("HTTP " + answer.statusCode());
        }
        return answer;
    }

    /**
     * The answer, whatever its status.
     *
     * @throws Problem if there was none, one that is too long, or none in time
     */
    public HttpResponse<byte[]> answer(HttpRequest request) {
        // the request's own time limit ends with the answer's header; a body that drips would hold the sender for ever
        var answer = client.sendAsync(request, header -> new BoundedBody(mostBytes));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw failed("no answer in time");
        } catch (ExecutionException failed) {
            throw new Problem(failure, failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Problem(failure, stopping);
        } finally {
            answer.cancel(true);
        }
    }

    /** @param reason without personal data */
    public Problem failed(String reason) {
        return new Problem(failure, Map.of("reason", reason));
    }
}
