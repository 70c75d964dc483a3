package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator as the one who declares. */
class DeclarerTest {
    @TempDir
    Path folder;

    private final List<String> received = new ArrayList<>();
    private HttpServer portal;
    private Simulator simulator;
    private boolean fickle;

    @BeforeEach
    void start() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/single-window", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var answer = "<Envelope>" + (fickle ? received.size() : "") + "</Envelope>";
            byte[] soap = SoapMessage.response(
                    received.get(0).contains("sendAndGetMessage") ? SoapStyle.SEND_AND_GET : SoapStyle.RECEIVE,
                    answer.getBytes(UTF_8));
            exchange.sendResponseHeaders(200, soap.length);
            exchange.getResponseBody().write(soap);
            exchange.close();
        });
        portal.start();
        simulator = Simulator.start(
                0, folder, URI.create("http://127.0.0.1:" + portal.getAddress().getPort() + "/single-window"));
    }

    @AfterEach
    void stop() {
        simulator.close();
        portal.stop(0);
    }

    @Test
    void declares_and_shows_what_the_portal_answers() throws Exception {
        var answer = post("/declare", "<Envelope>declared</Envelope>");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<Envelope></Envelope>");
        assertThat(SoapMessage.read(received.get(0).getBytes(UTF_8)).payload())
                .isEqualTo("<Envelope>declared</Envelope>");
    }

    @Test
    void repeats_the_same_bytes_when_an_answer_is_lost_or_for_the_sake_of_it() throws Exception {
        post("/faults", "{\"loseReplyNext\":2}");

        post("/declare?times=3", "<Envelope/>");

        assertThat(received).hasSize(5).containsOnly(received.get(0));
    }

    @Test
    void tells_when_the_portal_answers_the_same_message_otherwise() throws Exception {
        fickle = true;

        assertThat(post("/declare?times=2", "<Envelope/>").statusCode()).isEqualTo(502);
    }

    @Test
    void speaks_generation_1_too() throws Exception {
        post("/declare?generation=1", "<Envelope/>");

        assertThat(SoapMessage.read(received.get(0).getBytes(UTF_8)).style()).isEqualTo(SoapStyle.SEND_AND_GET);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simulator.port() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
