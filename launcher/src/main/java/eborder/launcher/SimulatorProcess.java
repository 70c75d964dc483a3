package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The simulator of the national single window, a process of its own as the real one is. When it dies, it is to be
 * started again: port and journal stay the same, so the portal's notices arrive late but arrive.
 */
class SimulatorProcess {
    private static final String MAIN = "eborder.singlewindow.simulator.Simulator";

    private final PortalArchive portal;
    private final PortalFolder folder;
    private final int port = Loopback.freePort();
    private volatile Process process;

    SimulatorProcess(PortalArchive portal, PortalFolder folder) {
        this.portal = portal;
        this.folder = folder;
    }

    /** Where it takes messages. */
    String url() {
        return "http://" + Loopback.ADDRESS + ":" + port + "/ws";
    }

    /** Starts it, after stopping one that outlived its launcher and still holds the journal. */
    void start() {
        stopOrphan();
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.subfolder("log").resolve("single-window.log").toFile()))
                    .start();
            process.getOutputStream().close();
            Files.writeString(pidFile(), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new Refusal("The simulator of the single window does not start: " + e.getMessage(), e);
        }
    }

    /** Completes when the process ends. */
    CompletableFuture<?> end() {
        return process.onExit();
    }

    void stop() {
        if (process != null) {
            end(process.toHandle());
        }
    }

    private List<String> command() {
        var classPath = portal.classPath().stream().map(Path::toString).collect(Collectors.joining(":"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                classPath,
                MAIN,
                "--port",
                Integer.toString(port),
                "--journal",
                folder.subfolder("single-window").toString());
    }

    private Path pidFile() {
        return folder.subfolder("single-window").resolve("simulator.pid");
    }

    private void stopOrphan() {
        try {
            if (!Files.isRegularFile(pidFile())) {
                return;
            }
            var pid = Files.readString(pidFile()).strip();
            if (pid.matches("\\d{1,18}") && isSimulator(pid)) {
                ProcessHandle.of(Long.parseLong(pid)).ifPresent(SimulatorProcess::end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number alone may belong to anybody by now. */
    private boolean isSimulator(String pid) {
        try {
            var words = Files.readString(Path.of("/proc", pid, "cmdline"));
            return words.contains(MAIN)
                    && words.contains(folder.subfolder("single-window").toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(ProcessHandle running) {
        running.destroy();
        try {
            running.onExit().orTimeout(2, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            running.destroyForcibly();
            running.onExit().join();
        }
    }
}
