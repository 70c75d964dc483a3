package eborder.signature.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eborder.signature.DevelopmentPki;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Time stamps ({@code POST /tsa}), certificate states ({@code POST /ocsp}, {@code GET /crl/root.crl}, {@code GET /crl/issuing.crl})
 * of the development keys. {@code POST /faults} ({@code tsa=DOWN}, one service a line) makes it fail, {@code POST /revocations}
 * ({@code serial=1F3} in hexadecimal) takes a certificate back. Listens on 127.0.0.1 only.
 */
public final class Authority implements AutoCloseable {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int HUGE = 1_000_000;

    static {
        // head and body go in two packets: without this the second waits for the receiver's delayed word of the first,
        // 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<Service, Fault> faults = new ConcurrentHashMap<>();
    private final Revocations revocations = new Revocations();
    private final Clock clock;
    private final TimeStampDesk timeStamps;
    private final OcspDesk ocsp;
    private final CrlDesk crl;

    private Authority(HttpServer server, DevelopmentPki pki, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.timeStamps = new TimeStampDesk(pki.timeStamp(), clock);
        this.ocsp = new OcspDesk(pki.authorities(), revocations, clock);
        this.crl = new CrlDesk(pki.authorities().get(0), pki.authorities().get(1), revocations, clock);
    }

    /** {@code --port N --data DIR}, the portal's data folder with the keys in it. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4 || !arguments[0].equals("--port") || !arguments[2].equals("--data")) {
            System.err.println("usage: Authority --port N --data DIR");
            System.exit(2);
        }
        var pki = DevelopmentPki.ofPortal(Path.of(arguments[3]), Clock.systemUTC());
        var authority = start(Integer.parseInt(arguments[1]), pki, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(authority::close));
        System.out.println("development authority: " + authority.address(Service.TSA));
    }

    /** @param port 0 takes a free one */
    public static Authority start(int port, DevelopmentPki pki, Clock clock) throws IOException {
        var address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        var authority = new Authority(HttpServer.create(address, 0), pki, clock);
        authority.listen();
        return authority;
    }

    /** Where it listens, without a path. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public URI address(Service service) {
        return base().resolve(service.path());
    }

    public void fault(Service service, Fault fault) {
        faults.put(service, fault);
    }

    /** Takes a certificate back as of that time. */
    public void revoke(BigInteger serial, Instant at) {
        revocations.add(serial, at);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void listen() {
        for (Service service : Service.values()) {
            server.createContext(service.path(), exchange -> serve(service, exchange));
        }
        server.createContext(
                "/faults",
                exchange -> told(exchange, (name, value) -> {
                    fault(Service.valueOf(name.toUpperCase(java.util.Locale.ROOT)), Fault.valueOf(value));
                }));
        server.createContext(
                "/revocations",
                exchange -> told(exchange, (name, value) -> {
                    revoke(new BigInteger(value, 16), clock.instant());
                }));
        server.setExecutor(threads);
        server.start();
    }

    private void serve(Service service, HttpExchange exchange) throws IOException {
        try (exchange) {
            Fault fault = faults.getOrDefault(service, Fault.NONE);
            byte[] question = exchange.getRequestBody().readNBytes(MOST_BYTES);
            if (fault == Fault.SILENT) {
                closing.await();
            } else if (fault == Fault.DOWN) {
                exchange.sendResponseHeaders(503, -1);
            } else {
                exchange.getResponseHeaders().set("Content-Type", service.mediaType());
                send(exchange, 200, spoilt(answer(service, exchange, question, fault), fault));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] answer(Service service, HttpExchange exchange, byte[] question, Fault fault) throws IOException {
        return switch (service) {
            case TSA -> timeStamps.answer(question, fault);
            case OCSP -> ocsp.answer(question, fault);
            case CRL -> crl.answer(exchange.getRequestURI().getPath().substring("/crl/".length()), fault);
        };
    }

    private static byte[] spoilt(byte[] answer, Fault fault) {
        return switch (fault) {
            case GARBAGE -> "<html>busy</html>".getBytes(StandardCharsets.US_ASCII);
            case CUT -> Arrays.copyOf(answer, answer.length / 2);
            case HUGE -> new byte[HUGE];
            default -> answer;
        };
    }

    private static void told(HttpExchange exchange, java.util.function.BiConsumer<String, String> doing)
            throws IOException {
        try (exchange) {
            new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.split("=", 2))
                    .forEach(pair -> doing.accept(pair[0], pair[1]));
            send(exchange, 200, new byte[0]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException misunderstood) {
            send(exchange, 400, String.valueOf(misunderstood.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
