package eborder.verifier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** In a process of its own, since nothing gives sockets back. */
class NoNetworkTest {
    /** Tries every way to the port and prints those that were open. */
    static final class Tries {
        private Tries() {}

        public static void main(String[] words) throws IOException {
            NoNetwork.close();
            var address = URI.create("http://127.0.0.1:" + words[0] + "/");
            attempt("socket", () -> new Socket(InetAddress.getLoopbackAddress(), address.getPort()).close());
            attempt("address", () -> address.toURL().openStream().close());
            attempt(
                    "client",
                    () -> HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()));
            System.out.println("tried");
        }

        private interface Way {
            void open() throws Exception;
        }

        private static void attempt(String name, Way way) {
            try {
                way.open();
                System.out.println(name + " is open");
            } catch (Throwable refused) {
                System.out.println(name + " is refused");
            }
        }
    }

    @Test
    void every_way_out_is_refused() throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(run(server.getLocalPort()))
                    .containsSubsequence("socket is refused", "address is refused", "client is refused", "tried");
        }
    }

    private static String run(int port) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        NoNetwork.OPTION,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tries.class.getName(),
                        Integer.toString(port))
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
