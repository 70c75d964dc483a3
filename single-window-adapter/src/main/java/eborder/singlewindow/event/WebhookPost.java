package eborder.singlewindow.event;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts to an address that a stranger has named: its name is looked up once, all that it stands for must be public, and the connection
 * goes to the address that was looked at. No redirect is followed, no proxy asked; little of the answer is read, and none of it later than
 * the time limit.
 */
final class WebhookPost {
    static final int MOST_BYTES = 4_096;

    private static final int OK = 200;

    private final SSLSocketFactory tls;
    private final Lookup lookup;
    private final boolean loopback;
    private final Duration timeout;

    /** Looks a name up. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** @param retryAfter as the receiver wrote it, or null; {@code body} of a 200, else nothing */
    record Answer(int status, String retryAfter, byte[] body) {}

    /** @param loopback whether the own machine may be meant: for development alone; {@code timeout} for all of one exchange */
    WebhookPost(SSLSocketFactory tls, Lookup lookup, boolean loopback, Duration timeout) {
        this.tls = tls;
        this.lookup = lookup;
        this.loopback = loopback;
        this.timeout = timeout;
    }

    /** @throws eborder.shared.Problem WEBHOOK_ADDRESS if one of its addresses isn't public; {@link UnknownHostException} if it has none */
    InetAddress checked(URI url) throws UnknownHostException {
        var host = url.getHost();
        var all = lookup.all(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        for (var address : all) {
            if (!PublicAddress.isPublic(address) && !(loopback && address.isLoopbackAddress())) {
                throw WebhookUrl.refused("NOT_PUBLIC");
            }
        }
        return all[0];
    }

    /** @throws IOException if there was no answer in time; a Problem as {@link #checked} does */
    Answer post(URI url, Map<String, String> headers, byte[] body) throws IOException {
        return pinned(url, checked(url), headers, body);
    }

    /** @param address that {@link #checked} gave */
    Answer pinned(URI url, InetAddress address, Map<String, String> headers, byte[] body) throws IOException {
        var connection = (HttpURLConnection) url.toURL().openConnection(Proxy.NO_PROXY);
        try (var sockets = new PinnedSockets(tls, address)) {
            if (connection instanceof HttpsURLConnection secure) {
                secure.setSSLSocketFactory(sockets);
            }
            var end = CompletableFuture.runAsync(
                    () -> closeQuietly(sockets),
                    CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
            try {
                send(connection, headers, body);
                return answer(connection);
            } finally {
                end.cancel(false);
            }
        } finally {
            connection.disconnect();
        }
    }

    private void send(HttpURLConnection connection, Map<String, String> headers, byte[] body) throws IOException {
        connection.setRequestMethod("POST");
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout((int) timeout.toMillis());
        connection.setReadTimeout((int) timeout.toMillis());
        connection.setDoOutput(true);
        // also keeps the JDK from sending it a second time by itself
        connection.setFixedLengthStreamingMode(body.length);
        headers.forEach(connection::setRequestProperty);
        connection.setRequestProperty("Connection", "close");
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    private Answer answer(HttpURLConnection connection) throws IOException {
        int status = status(connection);
        if (status < 100) {
            throw new IOException("no HTTP");
        }
        var retryAfter = connection.getHeaderField("Retry-After");
        return new Answer(status, retryAfter, status == OK ? beginning(connection.getInputStream()) : new byte[0]);
    }

    private static int status(HttpURLConnection connection) throws IOException {
        try {
            return connection.getResponseCode();
        } catch (HttpRetryException asksForMore) {
            return asksForMore.responseCode();
        }
    }

    /** Whoever drips is left alone once there has been time for all of it. */
    private byte[] beginning(InputStream in) throws IOException {
        long deadline = System.nanoTime() + timeout.toNanos();
        var bytes = new byte[MOST_BYTES];
        int length = 0;
        int some = 0;
        while (some >= 0 && length < bytes.length && System.nanoTime() - deadline < 0) {
            length += some;
            some = in.read(bytes, length, bytes.length - length);
        }
        return Arrays.copyOf(bytes, length);
    }

    private static void closeQuietly(PinnedSockets sockets) {
        try {
            sockets.close();
        } catch (IOException closed) {
            System.getLogger(WebhookPost.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing what took too long", closed);
        }
    }
}
