package eborder.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eborder.signature.authority.Fault;
import eborder.signature.authority.TimeStampDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.bouncycastle.tsp.TimeStampRequest;

/** A time-stamping authority on loopback (RFC 3161 over HTTP), with a fault if wanted. */
final class LocalAuthority implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);

    private StoredKey key;
    private Clock clock = Clock.systemUTC();
    private UnaryOperator<TimeStampRequest> heard = UnaryOperator.identity();
    private UnaryOperator<byte[]> said = UnaryOperator.identity();
    private boolean refusing;
    private int status = 200;
    private boolean silent;

    LocalAuthority(StoredKey key) throws IOException {
        this.key = key;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    /** Signs with another key. */
    LocalAuthority with(StoredKey other) {
        key = other;
        return this;
    }

    LocalAuthority at(Clock other) {
        clock = other;
        return this;
    }

    /** Answers another question than the one asked. */
    LocalAuthority hearing(UnaryOperator<TimeStampRequest> change) {
        heard = change;
        return this;
    }

    LocalAuthority saying(UnaryOperator<byte[]> change) {
        said = change;
        return this;
    }

    LocalAuthority withStatus(int code) {
        status = code;
        return this;
    }

    /** Knows no digest but one that nobody uses any more. */
    LocalAuthority refusing() {
        refusing = true;
        return this;
    }

    /** Takes the question and never answers. */
    LocalAuthority silent() {
        silent = true;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] question = exchange.getRequestBody().readAllBytes();
            if (silent) {
                closing.await();
                return;
            }
            byte[] body = said.apply(response(heard.apply(new TimeStampRequest(question))));
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] response(TimeStampRequest request) throws IOException {
        return new TimeStampDesk(key, clock).answer(request.getEncoded(), refusing ? Fault.REFUSING : Fault.NONE);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
