package eborder.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, as {@code ./eborder} starts it: what it says and how it ends. */
class LauncherTest {
    @TempDir
    Path path;

    @Test
    void says_that_the_port_is_in_use() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            var port = Integer.toString(taken.getLocalPort());

            var end = launch("run", "--port", port, "--data", path.toString());

            assertThat(end.code()).isEqualTo(1);
            assertThat(end.printed())
                    .contains("Port " + port + " is already in use")
                    .hasLineCount(1);
        }
    }

    @Test
    void says_that_another_one_runs_on_the_same_data() throws IOException {
        try (var held = PortalFolder.at(path).requireLock().channel()) {
            var end = launch("run", "--port", Integer.toString(Loopback.freePort()), "--data", path.toString());

            assertThat(held.isOpen()).isTrue();
            assertThat(end.code()).isEqualTo(1);
            assertThat(end.printed())
                    .contains("Another eBorder is running on the data folder " + path.toRealPath())
                    .hasLineCount(1);
        }
    }

    @Test
    void says_that_a_port_must_be_a_number() throws IOException {
        var end = launch("run", "--port", "http");

        assertThat(end.code()).isEqualTo(1);
        assertThat(end.printed()).contains("--port must be a number from 1 to 65535, not \"http\"");
    }

    @Test
    void says_that_there_is_nothing_to_verify_yet() throws IOException {
        var end = launch("verify-audit", "--data", path.toString());

        assertThat(end.code()).isEqualTo(1);
        assertThat(end.printed()).contains("There is no portal in");
    }

    @Test
    void refuses_a_command_it_does_not_know() throws IOException {
        var end = launch("walk");

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.printed()).contains("unknown command walk");
    }

    private record End(int code, String printed) {}

    private static End launch(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "eborder.launcher.Launcher"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            var printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new End(process.onExit().join().exitValue(), printed);
        }
    }
}
