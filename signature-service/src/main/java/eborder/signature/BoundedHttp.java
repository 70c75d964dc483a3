package eborder.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks an authority over HTTP, within one time limit for all of it and a limit of size. Safe for several threads. */
final class BoundedHttp {
    private final Duration patience;
    private final int mostBytes;
    private final HttpClient client;

    /** @param patience with one answer, from the first byte asked to the last one read */
    BoundedHttp(Duration patience, int mostBytes) {
        this.patience = patience;
        this.mostBytes = mostBytes;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    byte[] get(URI address) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(address).GET().build());
    }

    byte[] post(URI address, String mediaType, byte[] question) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(address)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build());
    }

    private byte[] ask(HttpRequest query) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> asked = client.sendAsync(
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

    private void add(byte[] part, ByteArrayOutputStream body) {
        if (body.size() + part.length > mostBytes) {
            throw new IllegalStateException("more than " + mostBytes + " bytes");
        }
        body.writeBytes(part);
    }
}
