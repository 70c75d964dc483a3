package eborder.e2e.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real identity provider on loopback, as the build unpacked it, with one client and one person; nothing of it is kept. */
public final class Keycloak implements AutoCloseable {
    public static final String CLIENT = "eborder";
    public static final String PERSON = "024190000001";

    /** The person's password and the client's secret. */
    public static final String SECRET = "only-for-this-journey";

    private static final String READY = "Listening on:";
    private static final int MINUTES_TO_START = 5;
    private static final int SECONDS_TO_STOP = 20;

    private final int port;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private Process process;

    /** Not started yet: who signs people in with it wants to know its address before. */
    public Keycloak() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + port + "/realms/identities";
    }

    /** Starts it for a portal and waits until it serves. @throws IllegalStateException with what it printed when it ends instead */
    public Keycloak start(URI portal) {
        try {
            var home = home();
            writeRealm(home, portal);
            var builder = new ProcessBuilder(
                            "bash",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--db=dev-mem",
                            "--cache=local",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            // most of its time goes into starting: the second compiler doesn't pay
            builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            process = builder.start();
            var listener = new Thread(this::listen, "Keycloak's output");
            listener.setDaemon(true);
            listener.start();
            ready.orTimeout(MINUTES_TO_START, TimeUnit.MINUTES).join();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the build put it; its version is the build's affair. */
    private static Path home() throws IOException {
        try (Stream<Path> found = Files.list(Project.results().resolve("keycloak"))) {
            return found.filter(folder -> Files.isRegularFile(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak is not unpacked: run ./eborder test"));
        }
    }

    private static void writeRealm(Path home, URI portal) throws IOException {
        var folder = Files.createDirectories(home.resolve("data/import"));
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/realm.json")) {
            var text = new String(realm.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("realm.json"), text.replace("PORTAL", portal.toString()));
        }
    }

    private void listen() {
        var printed = new StringBuilder();
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.append(line).append('\n');
                if (line.contains(READY)) {
                    ready.complete(null);
                }
                Files.writeString(Project.results().resolve("keycloak.txt"), printed);
            }
            ready.completeExceptionally(new IllegalStateException("Keycloak did not start:\n" + printed));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        process.onExit()
                .completeOnTimeout(null, SECONDS_TO_STOP, TimeUnit.SECONDS)
                .join();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
