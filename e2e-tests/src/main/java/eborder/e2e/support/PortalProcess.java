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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A portal of one's own: the built launcher as a process, on a free port of loopback. */
public final class PortalProcess implements AutoCloseable {
    private static final String READY = "eBorder is ready: ";

    /** Names a file of further options for the portal's virtual machine; benchmarks name none. */
    private static final String OPTIONS = "eborder.portal.options";

    private static final int MINUTES_TO_START = 5;
    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final Path folder;
    private final int port;
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private PortalProcess(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts a portal and waits until it says that it is ready.
     *
     * @param folder its data folder; an earlier one is opened again
     * @param options further options of {@code run}, such as {@code --empty}
     * @throws IllegalStateException when it ends instead; the message carries what it printed
     */
    public static PortalProcess start(Path folder, String... options) {
        return start(folder, Map.of(), options);
    }

    /** @param settings environment variables beside those of this process */
    public static PortalProcess start(Path folder, Map<String, String> settings, String... options) {
        return start(folder, freePort(), settings, options);
    }

    /** One that was stopped, at its former address. */
    public PortalProcess again() {
        return start(folder, port, Map.of());
    }

    private static PortalProcess start(Path folder, int port, Map<String, String> settings, String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Project.folder().resolve("launcher/jvm.options"),
                "-jar",
                Project.folder().resolve("launcher/target/launcher.jar").toString(),
                "run",
                "--port",
                Integer.toString(port),
                "--data",
                folder.toAbsolutePath().toString()));
        Optional.ofNullable(System.getProperty(OPTIONS)).ifPresent(file -> command.add(1, "@" + file));
        command.addAll(List.of(options));
        try {
            Files.createDirectories(folder);
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(settings);
            var portal = new PortalProcess(builder.start(), folder, port);
            portal.listen();
            portal.ready.orTimeout(MINUTES_TO_START, TimeUnit.MINUTES).join();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        var thread = new Thread(this::readOutput, "portal's output");
        thread.setDaemon(true);
        thread.start();
    }

    private void readOutput() {
        var printed = new StringBuilder();
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    ready.complete(line.substring(READY.length()));
                }
                printed.append(line).append('\n');
                Files.writeString(folder.resolve("printed.txt"), printed);
            }
            ready.completeExceptionally(new IllegalStateException("The portal did not start:\n" + printed));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal's address, with a slash at the end. */
    public URI address() {
        return URI.create(ready.join());
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    /** The launcher with the server in it, to be measured or to be killed. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Stops it as an operator does, and by force only when that does not help. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(null, SECONDS_TO_STOP, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
