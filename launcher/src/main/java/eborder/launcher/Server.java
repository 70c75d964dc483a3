package eborder.launcher;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro inside this virtual machine, listening on loopback only.
 *
 * <p>Its data grid is a cluster of one: without a grid a distributable portal can't save its sessions, and without a
 * cluster the grid listens on every address. The cluster's name carries the port, so that two portals on one machine
 * never meet. Its root folder is fresh at each start: with a kept one the server would deploy the old portal, too.
 */
class Server {
    private static final String NETWORK = "set configs.config.server-config.network-config.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    /** Loopback only, and not a word about whose server this is (reliability.md F10). */
    private static final String LISTENER = String.join(
            "\n",
            NETWORK + "network-listeners.network-listener.http-listener.address=" + Loopback.ADDRESS,
            HTTP + "server-header=false");

    /** One for each thing that ticks and two that sign; with the one of a fresh server a batch would hold up all the rest. */
    private static final String TIMERS =
            "set resources.managed-scheduled-executor-service.concurrent/__defaultManagedScheduledExecutorService.core-pool-size=8";

    private static final String HTTP_THREADS = "16";
    private static final String HOOK = "Payara Micro Shutdown Hook";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final int TRIES = 5;

    private final int port;
    private final Path scratch;
    private final Path log;
    private volatile boolean started;

    /**
     * @param port TCP port of the portal
     * @param scratch an empty folder that ends with this process
     * @param log the folder for the server's and the portal's log; {@code eborder.log} in it is the newest file
     */
    Server(int port, Path scratch, Path log) {
        this.port = port;
        this.scratch = scratch;
        this.log = log;
    }

    /** Returns when the portal is deployed, or has failed to be. */
    void start(Path portal) {
        var grid = Loopback.freePort();
        properties().forEach(System::setProperty);
        try {
            started = true;
            PayaraMicroLauncher.create(new String[] {
                "--port",
                Integer.toString(port),
                "--rootdir",
                folder("server"),
                "--unpackdir",
                folder("server-libraries"),
                "--prebootcommandfile",
                file("preboot", String.join("\n", LISTENER, TIMERS, "")),
                "--logproperties",
                file("logging.properties", logging()),
                "--clustermode",
                "tcpip:" + Loopback.ADDRESS + ":" + grid,
                "--interfaces",
                Loopback.ADDRESS,
                "--startport",
                Integer.toString(grid),
                "--clustername",
                "eborder-" + port,
                "--hzinitialjoinwait",
                "0",
                "--maxhttpthreads",
                HTTP_THREADS,
                "--disablephonehome",
                "--contextroot",
                "/",
                "--deploy",
                portal.toString()
            });
        } catch (Exception e) {
            throw new Refusal("The server does not start: " + e + ". See " + log.resolve("eborder.log"), e);
        }
    }

    /**
     * Waits until the server has stopped; called while the virtual machine ends. The server stops by a hook of its own,
     * which runs at the same time, and what it stands on must not be taken away before.
     */
    void awaitStop() {
        try {
            for (var tries = 0; tries < TRIES && started; tries++) {
                var hook = hook();
                if (hook.isPresent()) {
                    hook.get().join(STOP_LIMIT.toMillis());
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Thread> hook() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(HOOK))
                .findAny();
    }

    private static Map<String, String> properties() {
        return Map.of(
                "hazelcast.socket.bind.any", "false",
                "hazelcast.phone.home.enabled", "false");
    }

    private String logging() {
        nameNewest();
        try (var text = Server.class.getResourceAsStream("logging.properties")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@LOG@", log.resolve("eborder.%g.log").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nameNewest() {
        var name = log.resolve("eborder.log");
        try {
            if (!Files.isSymbolicLink(name)) {
                Files.createSymbolicLink(name, Path.of("eborder.0.log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String folder(String name) {
        try {
            return Files.createDirectories(scratch.resolve(name)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(scratch.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
