package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import eborder.singlewindow.envelope.SoapMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner that answers nonsense, or worse. */
class BadAnswersTest {
    private static final String ID = Notices.confirmed(1).messageId().toString();

    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private byte[] answer = {};
    private int status = 200;
    private boolean endless;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/evil", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.createContext("/ws", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Location", "/evil");
            exchange.sendResponseHeaders(status, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
                while (endless) {
                    body.write(' ');
                    body.flush();
                }
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        endless = false;
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void takes_a_receipt_whatever_its_form() {
        String plain = receipt(ID, "99");
        assertDelivered(SoapMessage.response(plain.getBytes(UTF_8)));
        assertDelivered(SoapMessage.response(plain.replace("<", "&lt;").getBytes(UTF_8)));
        assertDelivered(("<x:Envelope xmlns:x=\"urn:x\"><x:Body><responsePayload><![CDATA["
                        + "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + plain
                        + "]]></responsePayload></x:Body></x:Envelope>")
                .getBytes(UTF_8));
    }

    @Test
    void refuses_a_receipt_for_another_message() {
        assertRefused(receipt("00000000-0000-000a-0000-00000000ffff", "99"));
        assertRefused(receipt("", "99"));
    }

    @Test
    void takes_nothing_but_a_receipt_for_one() {
        assertRefused(receipt(ID, "00"));
        assertRefused(receipt(ID, "22"));
        assertRefused(receipt(ID, ""));
        assertRefused("Can not parse xml");
        assertRefused("");
        assertRefusedBytes(new byte[0]);
        assertRefusedBytes("<html>".getBytes(UTF_8));
    }

    @Test
    void refuses_an_answer_with_a_document_type_and_fetches_nothing() {
        String evil = "http://127.0.0.1:" + server.getAddress().getPort() + "/evil";
        assertRefused("<!DOCTYPE Envelope SYSTEM \"" + evil + "\">" + receipt(ID, "99"));
        assertRefused("<!DOCTYPE Envelope [<!ENTITY e \"99\">]>" + receipt(ID, "&e;"));
        assertRefusedBytes(("<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + evil + "\">%e;]>"
                        + new String(SoapMessage.response(receipt(ID, "99").getBytes(UTF_8)), UTF_8)
                                .replaceFirst("<\\?xml[^>]*>", ""))
                .getBytes(UTF_8));
        assertThat(asked).hasValue(0);
    }

    @Test
    void refuses_an_answer_that_is_too_long_or_never_ends() {
        assertRefusedBytes(new byte[2 << 20]);
        endless = true;
        assertRefusedBytes(SoapMessage.response(receipt(ID, "99").getBytes(UTF_8)));
    }

    @Test
    void follows_no_redirect_and_takes_no_other_status() {
        for (int other : new int[] {201, 302, 307, 404, 500, 503}) {
            status = other;
            assertRefused(receipt(ID, "99"));
        }
        assertThat(asked).hasValue(0);
    }

    private static String receipt(String messageId, String function) {
        return "<Envelope><Header><Reference><messageId>" + messageId + "</messageId></Reference><Subject><function>"
                + function + "</function></Subject></Header><Body/></Envelope>";
    }

    private void assertDelivered(byte[] soap) {
        answer = soap;
        assertThatCode(() -> link().deliver(List.of(Notices.confirmed(1)))).doesNotThrowAnyException();
    }

    private void assertRefused(String envelope) {
        assertRefusedBytes(SoapMessage.response(envelope.getBytes(UTF_8)));
    }

    private void assertRefusedBytes(byte[] soap) {
        answer = soap;
        VnswLinkTest.assertFails(link(), Notices.confirmed(1));
    }

    private VnswLink link() {
        return new VnswLink(
                Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/ws"),
                Duration.ofSeconds(20),
                Mapping.USUAL,
                1,
                EnvelopeSignatures.none(),
                Clock.systemUTC());
    }
}
