package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import eborder.dossier.check.Checks;
import eborder.filing.ChannelFiling;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.message.Forms;
import eborder.singlewindow.simulator.Simulator;
import eborder.singlewindow.simulator.WindowSignatures;
import eborder.singlewindow.xmlsignature.Certificates;
import eborder.singlewindow.xmlsignature.MessageSigner;
import eborder.singlewindow.xmlsignature.MessageVerifier;
import eborder.singlewindow.xmlsignature.SignatureKind;
import eborder.singlewindow.xmlsignature.SigningKey;
import eborder.singlewindow.xmlsignature.Trust;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portal and simulator over HTTP, each signing all it sends and asking the other to; the portal is the real desk on the real engine. */
class SignedWindowTest {
    private static final String ENTRY = Declared.complete(3);
    private static final SignatureKind KIND = SignatureKind.XADES;

    private static Certificates.Holder window;
    private static Certificates.Holder portal;

    @TempDir
    Path folder;

    private final Clock clock = TestClock.at("2026-11-24T01:00:00Z");
    private HttpServer server;
    private Simulator simulator;
    private Certificates.Holder portalSigns = portal;

    @BeforeAll
    static void keys() {
        window = Certificates.own("NSW", Certificates.rsa(2048));
        portal = Certificates.own("BQP", Certificates.rsa(2048));
    }

    @BeforeEach
    void start() throws IOException {
        Database.truncate();
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values"
                + " (gen_random_uuid(), 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn',"
                + " '1 Le Thanh Tong', now())");
        var procedures = ProcedureCatalogue.load(Forms.ALL, Checks.names(), key -> true);
        var engine = Engine.with(clock, Forms.ALL, Forms.LISTS, procedures, new BorderUnits());
        engine.get(Checks.class);
        var filing = engine.get(ChannelFiling.class);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/single-window", exchange -> {
            var desk = new InboundDesk(filing, Forms.ALL, signatures(portalSigns), clock);
            byte[] answer = desk.answer(exchange.getRequestBody().readAllBytes(), "text/xml")
                    .bytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        simulator = simulator(new WindowSignatures(Optional.of(signer(window)), Optional.of(verifier(portal))));
    }

    @AfterEach
    void stop() {
        simulator.close();
        server.stop(0);
    }

    private Simulator simulator(WindowSignatures signatures) throws IOException {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/single-window");
        return Simulator.start(0, folder.resolve("window"), address, signatures, clock);
    }

    private EnvelopeSignatures signatures(Certificates.Holder own) {
        return new EnvelopeSignatures(Optional.of(verifier(window)), Optional.empty(), Optional.of(signer(own)));
    }

    private static MessageSigner signer(Certificates.Holder holder) {
        return new MessageSigner(KIND, new SigningKey(holder.key(), holder.certificate()));
    }

    private MessageVerifier verifier(Certificates.Holder trusted) {
        var trust = folder.resolve(trusted.equals(window) ? "window" : "portal");
        trust.toFile().mkdirs();
        return MessageVerifier.ofSystem(
                KIND, new Trust(Certificates.pem(trust, trusted), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_declaration_is_signed_and_so_is_its_answer() throws Exception {
        var answer = post("/declare?times=2", ENTRY);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(EnvelopeReader.read(answer.body()).header().function())
                .as(answer.body())
                .isEqualTo("99");
        assertThat(answer.body()).contains("<SystemSignature>");
        assertThat(dossiers()).isEqualTo(1);
    }

    @Test
    void a_wrong_signature_is_refused_and_the_same_message_sent_right_is_taken() throws Exception {
        post("/faults", "{\"wrongSignatureNext\":1}");

        var refused = EnvelopeReader.read(post("/declare", ENTRY).body());

        assertThat(refused.errorCodes()).containsExactly("SIGNATURE_ALTERED");
        assertThat(dossiers()).isZero();
        a_declaration_is_signed_and_so_is_its_answer();
    }

    @Test
    void an_answer_that_the_portal_did_not_sign_is_none() throws Exception {
        portalSigns = window;

        var answer = post("/declare", ENTRY);

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("SIGNATURE_UNTRUSTED");
    }

    @Test
    void a_receipt_with_a_wrong_signature_is_none_and_the_next_attempt_has_no_second_effect() throws Exception {
        post("/faults", "{\"wrongAnswerSignatureNext\":1}");

        assertThat(reason(signatures(portal))).contains("signature of the receipt", "SIGNATURE_ALTERED");
        link(signatures(portal)).deliver(List.of(Notices.confirmed(1)));

        assertThat(journal())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"duplicate\":false"),
                        second -> assertThat(second).contains("\"duplicate\":true"));
    }

    @Test
    void a_receipt_without_a_signature_or_with_a_strangers_is_none() throws Exception {
        simulator.close();
        simulator = simulator(new WindowSignatures(Optional.empty(), Optional.empty()));
        assertThat(reason(signatures(portal))).contains("signature of the receipt", "SIGNATURE_MISSING");

        simulator.close();
        simulator = simulator(new WindowSignatures(Optional.of(signer(portal)), Optional.empty()));
        assertThat(reason(signatures(portal))).contains("signature of the receipt", "SIGNATURE_UNTRUSTED");
    }

    @Test
    void the_window_refuses_a_notice_that_the_portal_did_not_sign() throws Exception {
        assertThat(reason(signatures(window))).contains("refused [SIGNATURE_UNTRUSTED]");
        assertThat(reason(new EnvelopeSignatures(Optional.of(verifier(window)), Optional.empty(), Optional.empty())))
                .contains("refused [SIGNATURE_MISSING]");
        assertThat(journal()).isEmpty();
    }

    private String reason(EnvelopeSignatures signatures) {
        var caught = new String[1];
        assertThatThrownBy(() -> link(signatures).deliver(List.of(Notices.confirmed(1))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.DELIVERY_FAILED);
                    caught[0] = problem.getMessage();
                });
        return caught[0];
    }

    private VnswLink link(EnvelopeSignatures signatures) {
        return new VnswLink(
                Optional.of("http://127.0.0.1:" + simulator.port() + "/ws"),
                Duration.ofSeconds(20),
                Mapping.USUAL,
                8,
                signatures,
                clock);
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(folder.resolve("window/journal.jsonl"));
    }

    private static int dossiers() {
        return Database.rows("select 1 from dossier").size();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simulator.port() + path))
                .POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
