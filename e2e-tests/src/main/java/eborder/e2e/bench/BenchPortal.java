package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import eborder.e2e.api.People;
import eborder.e2e.api.Portal;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.WebVisitor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The portal that is measured: a scratch one of the benchmark's own, or one that runs already. */
final class BenchPortal implements AutoCloseable {
    private final Portal portal;
    private final Optional<Path> data;
    private final Optional<PortalProcess> own;
    private final People people;

    private BenchPortal(Portal portal, Optional<Path> data, Optional<PortalProcess> own) {
        this.portal = portal;
        this.data = data;
        this.own = own;
        this.people = People.signIn(portal, System.getenv());
    }

    /** Takes a measurement at the portal that the options name, or at one that lives only for it. */
    static Figures measured(BenchOptions options, Bench.Measurement measurement) throws Exception {
        if (options.url().isPresent()) {
            try (var portal = new BenchPortal(new Portal(options.url().get()), options.data(), Optional.empty())) {
                return measurement.take(portal);
            }
        }
        try (var scratch = ScratchFolder.make();
                var process = started(scratch);
                var portal = new BenchPortal(
                        new Portal(process.address()), Optional.of(scratch.folder()), Optional.of(process))) {
            return measurement.take(portal);
        }
    }

    private static PortalProcess started(ScratchFolder scratch) throws IOException {
        Bench.say("starting a portal on " + scratch.folder());
        return PortalProcess.start(scratch.folder());
    }

    URI address() {
        return portal.api().resolve("/");
    }

    /** Somebody at the pages, signed in as {@link People} are. */
    WebVisitor visitor(String who) {
        var account = People.account(System.getenv(), who);
        return new WebVisitor(address()).signIn(account.username(), account.password());
    }

    /** Time that the portal's virtual machine has taken from the processors until now, its compilers and collectors included. */
    Duration processorTime() {
        return ProcessHandle.of(processId())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new Failed("The portal's process can't be looked at."));
    }

    /** The newest of the lines that the portal has logged and that hold a text. */
    Optional<String> logged(String text) throws IOException {
        try (var lines = Files.lines(data().resolve("log/eborder.log"))) {
            return lines.filter(line -> line.contains(text)).reduce((one, other) -> other);
        }
    }

    /** Where the single window's messages are posted to. */
    URI singleWindow() {
        return portal.api().resolve("single-window");
    }

    /** The least that a signed-in request can ask of the server: the same bytes for everybody. */
    URI leastAnswer() {
        return portal.api().resolve("status-lists/certificate");
    }

    /** Where gate questions are posted to. */
    URI gateChecks() {
        return portal.api().resolve("gate/checks");
    }

    People people() {
        return people;
    }

    /** @throws IllegalArgumentException if only an address was given */
    Path data() {
        return data.orElseThrow(() -> new IllegalArgumentException(
                "This benchmark's floor needs the portal's database and keys: give --data DIR beside --url."));
    }

    /** The heap, if the portal is the benchmark's own or runs on this machine in a data folder that was given. */
    PortalHeap heap() throws IOException {
        return PortalHeap.of(processId());
    }

    private long processId() {
        return own.map(process -> process.handle().pid()).orElseGet(this::launcher);
    }

    /** A launcher keeps its files in {@code tmp/<process id>} of its data folder while it runs. */
    private long launcher() {
        try (var running = Files.list(data().resolve("tmp"))) {
            return running.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .filter(id -> ProcessHandle.of(id).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No portal runs on " + data() + "."));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(data() + " is no data folder.", unreadable);
        }
    }

    @Override
    public void close() {
        people.signOut();
    }
}
