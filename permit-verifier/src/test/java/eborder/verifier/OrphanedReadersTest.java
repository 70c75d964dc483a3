package eborder.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.verifier.reading.Question;
import eborder.verifier.reading.Wanted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A portal that is killed leaves no reader behind, neither an idle one nor one in the middle of a file. */
class OrphanedReadersTest {
    /** A portal's part: it starts a reader, says its number, and has it read a file without end. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] words) {
            var idle = new ReaderProcess(64, Duration.ofMinutes(5));
            var busy = new ReaderProcess(64, Duration.ofMinutes(5));
            System.out.println(idle.pid());
            System.out.println(busy.pid());
            busy.ask(new Question(Vandal.endless(), "", Wanted.GENUINENESS));
        }
    }

    @Test
    void readers_end_with_their_portal()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .start();
        var said = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        var readers = Stream.of(said.readLine(), said.readLine())
                .map(Long::parseLong)
                .map(pid -> ProcessHandle.of(pid).orElseThrow())
                .toList();
        assertThat(readers).allMatch(ProcessHandle::isAlive);

        parent.destroyForcibly().waitFor();

        for (var reader : readers) {
            reader.onExit().get(10, TimeUnit.SECONDS);
            assertThat(reader.isAlive()).isFalse();
        }
    }
}
