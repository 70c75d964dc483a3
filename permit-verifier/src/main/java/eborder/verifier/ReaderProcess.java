package eborder.verifier;

import eborder.paper.PaperFault;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.verifier.reading.Findings;
import eborder.verifier.reading.Frames;
import eborder.verifier.reading.NoNetwork;
import eborder.verifier.reading.PaperReader;
import eborder.verifier.reading.Question;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One process that reads PDFs, from this end. For one caller at a time. */
final class ReaderProcess implements AutoCloseable {
    private static final Duration TO_START = Duration.ofSeconds(60);

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Duration limit;
    private boolean ended;

    /**
     * Starts it and waits until it is ready.
     *
     * @param heap in MB
     * @param limit how long it may read in one file
     * @throws Problem SYMBOL_UNREADABLE if it doesn't start
     */
    ReaderProcess(int heap, Duration limit) {
        this.limit = limit;
        try {
            var builder = new ProcessBuilder(command(heap)).redirectError(Redirect.DISCARD);
            builder.environment().clear();
            process = builder.start();
            out = new DataOutputStream(process.getOutputStream());
            in = new DataInputStream(process.getInputStream());
            within(TO_START, () -> Frames.read(in, 0));
        } catch (IOException e) {
            throw new Problem(ErrorCode.SYMBOL_UNREADABLE, e);
        }
    }

    private static List<String> command(int heap) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                NoNetwork.OPTION,
                "-cp",
                ReaderClassPath.text(),
                PaperReader.class.getName()));
        command.addAll(1, compilersChoice());
        return command;
    }

    /** A reader lives as long as who starts it: what is worth compiling there is worth it here. */
    private static List<String> compilersChoice() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:Tier"))
                .toList();
    }

    /** What an answer is waited for with. */
    private interface Step<T> {
        T take() throws IOException;
    }

    /** Ends the process when the time is over; whoever waits for it then hears that it is gone. */
    private <T> T within(Duration time, Step<T> step) throws IOException {
        var done = new CompletableFuture<Void>().orTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
        var guarded = done.exceptionally(late -> {
            process.destroyForcibly();
            return null;
        });
        try {
            return step.take();
        } finally {
            done.complete(null);
            guarded.join();
        }
    }

    /** Never throws: a process that breaks or takes too long is an answer too, and is gone then. */
    Findings ask(Question question) {
        long begin = System.nanoTime();
        try {
            return within(limit, () -> {
                question.write(out);
                return Findings.of(Frames.read(in, Findings.MOST_BYTES));
            });
        } catch (IOException gone) {
            close();
            boolean late = System.nanoTime() - begin >= limit.toNanos();
            return Findings.with(late ? PaperFault.TOO_SLOW : PaperFault.READER_BROKE);
        }
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }
}
