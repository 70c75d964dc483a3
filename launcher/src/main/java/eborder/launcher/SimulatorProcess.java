package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The simulator of a partner, a process of its own as the real one is. When it dies, it is to be started again: port and folder stay
 * the same, so what the portal sends arrives late but arrives.
 */
class SimulatorProcess {
    private final Kind kind;
    private final PortalArchive portal;
    private final PortalFolder folder;
    private final Map<String, String> environment;
    private final int port = Loopback.freePort();
    private volatile Process process;

    /** The simulators there are. */
    enum Kind {
        SINGLE_WINDOW("eborder.singlewindow.simulator.Simulator", "--folder", "single-window"),
        PAYMENTS("eborder.singlewindow.simulator.payment.PaymentSimulator", "--folder", "payments"),
        IMMIGRATION("eborder.singlewindow.simulator.immigration.ImmigrationSimulator", "--folder", "immigration"),
        POPULATION("eborder.singlewindow.simulator.population.PopulationSimulator", "--folder", "population"),
        MINISTRY("eborder.singlewindow.simulator.ministry.MinistrySimulator", "--folder", "ministry"),
        PORT_AUTHORITY("eborder.singlewindow.simulator.neighbour.NeighbourSimulator", "--folder", "port-authority"),
        CUSTOMS("eborder.singlewindow.simulator.neighbour.NeighbourSimulator", "--folder", "customs"),
        /** Works with the development keys, which it finds in the data folder. */
        AUTHORITY("eborder.signature.authority.Authority", "--data", "authority") {
            @Override
            Path folder(PortalFolder portal) {
                return portal.root();
            }
        };

        private final String main;
        private final String option;
        private final String place;

        Kind(String main, String option, String place) {
            this.main = main;
            this.option = option;
            this.place = place;
        }

        /** The folder it is told. */
        Path folder(PortalFolder portal) {
            return portal.subfolder(place);
        }
    }

    /** @param environment variables beside those of the launcher, for what nobody on the machine is to see */
    SimulatorProcess(Kind kind, PortalArchive portal, PortalFolder folder, Map<String, String> environment) {
        this.kind = kind;
        this.portal = portal;
        this.folder = folder;
        this.environment = environment;
    }

    /** Where it takes messages. */
    String url(String path) {
        return "http://" + Loopback.ADDRESS + ":" + port + path;
    }

    /** Starts it, after stopping one that outlived its launcher and still holds the journal. */
    void start() {
        stopOrphan();
        try {
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.subfolder("log").resolve(kind.place + ".log").toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile(), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new Refusal("The simulator " + kind.place + " does not start: " + e.getMessage(), e);
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
                kind.main,
                "--port",
                Integer.toString(port),
                kind.option,
                kind.folder(folder).toString());
    }

    private Path pidFile() {
        return folder.subfolder(kind.place).resolve("simulator.pid");
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
            return words.contains(kind.main)
                    && words.contains(kind.folder(folder).toString());
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
