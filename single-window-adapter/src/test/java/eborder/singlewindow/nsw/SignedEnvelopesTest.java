package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.filing.ChannelFiling;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.message.Forms;
import eborder.singlewindow.simulator.Simulator;
import eborder.singlewindow.xmlsignature.Certificates;
import eborder.singlewindow.xmlsignature.MessageSigner;
import eborder.singlewindow.xmlsignature.MessageVerifier;
import eborder.singlewindow.xmlsignature.SignatureKind;
import eborder.singlewindow.xmlsignature.SignatureVerdict;
import eborder.singlewindow.xmlsignature.SigningKey;
import eborder.singlewindow.xmlsignature.Trust;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Envelopes of a single window that must sign, on the real engine, and ours to one that asks for signatures. */
class SignedEnvelopesTest {
    private static final String ENTRY = Declared.complete(3);

    private static Certificates.Holder partner;
    private static Certificates.Holder own;

    @TempDir
    Path folder;

    private InboundDesk desk;

    @BeforeAll
    static void keys() {
        partner = Certificates.own("NSW", Certificates.rsa(2048));
        own = Certificates.own("BQP", Certificates.rsa(2048));
    }

    @BeforeEach
    void portal() {
        Database.truncate();
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values"
                + " (gen_random_uuid(), 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn',"
                + " '1 Le Thanh Tong', now())");
        var clock = TestClock.at("2026-11-24T01:00:00Z");
        var procedures = ProcedureCatalogue.load(Forms.ALL, Checks.names(), key -> true);
        var engine = Engine.with(clock, Forms.ALL, Forms.LISTS, procedures, new BorderUnits());
        engine.get(Checks.class);
        var signatures = new EnvelopeSignatures(
                Optional.of(verifier(Certificates.pem(folder, partner))), Optional.empty(), Optional.of(signer(own)));
        desk = new InboundDesk(engine.get(ChannelFiling.class), Forms.ALL, signatures, clock);
    }

    private static MessageVerifier verifier(Path trust) {
        return MessageVerifier.ofSystem(SignatureKind.XADES, new Trust(trust, Optional.empty(), Optional.empty()));
    }

    private static MessageSigner signer(Certificates.Holder holder) {
        return new MessageSigner(SignatureKind.XADES, new SigningKey(holder.key(), holder.certificate()));
    }

    private static String signed(Certificates.Holder by, String envelope) {
        var unsigned = envelope.replaceAll("<SystemSignature>.*</SystemSignature>", "");
        return new String(signer(by).sign(unsigned.getBytes(UTF_8), Certificates.NOW.minus(Duration.ofDays(4))), UTF_8);
    }

    private String answer(String envelope) throws XMLStreamException {
        var reply = desk.answer(Declared.soap(Declared.escaped(envelope)), "text/xml");
        return SoapMessage.responsePayload(reply.bytes());
    }

    @Test
    void a_signed_declaration_is_filed() throws XMLStreamException {
        var answer = answer(signed(partner, ENTRY));

        assertThat(EnvelopeReader.read(answer).header().function()).as(answer).isEqualTo("99");
        assertThat(Database.rows("select procedurecode, status from dossier"))
                .containsExactly(List.of("VESSEL_ENTRY", "RECEIVED"));
        assertThat(verifier(Certificates.pem(folder, own)).check(answer, Certificates.NOW))
                .as("our answer is signed too")
                .isInstanceOf(SignatureVerdict.Genuine.class);
    }

    @Test
    void who_is_not_the_partner_is_turned_away_and_the_id_stays_free() throws XMLStreamException {
        assertThat(refused(ENTRY)).isEqualTo("SIGNATURE_MISSING");
        assertThat(refused(signed(own, ENTRY))).isEqualTo("SIGNATURE_UNTRUSTED");
        assertThat(refused(signed(partner, ENTRY).replace("OCEAN LILY", "OCEAN LIAR")))
                .isEqualTo("SIGNATURE_ALTERED");

        assertThat(Database.rows("select 1 from inbox union all select 1 from message_archive"
                        + " union all select 1 from dossier"))
                .isEmpty();
        assertThat(Database.rows("select facts->>'error' from audit_event where event = 'MESSAGE_REFUSED' order by 1"))
                .containsExactly(
                        List.of("SIGNATURE_ALTERED"), List.of("SIGNATURE_MISSING"), List.of("SIGNATURE_UNTRUSTED"));
        a_signed_declaration_is_filed();
    }

    private String refused(String envelope) throws XMLStreamException {
        var answer = answer(envelope);
        assertThat(answer).contains("<Pointer>/Envelope/SystemSignature</Pointer>");
        return EnvelopeReader.read(answer).errorCodes().get(0);
    }

    @Test
    void a_notice_goes_out_signed_and_equal_on_every_attempt() throws IOException {
        try (var simulator = Simulator.start(0, folder)) {
            var link = new VnswLink(
                    Optional.of("http://127.0.0.1:" + simulator.port() + "/ws"),
                    Duration.ofSeconds(20),
                    Mapping.USUAL,
                    1,
                    new EnvelopeSignatures(Optional.empty(), Optional.empty(), Optional.of(signer(own))),
                    Clock.systemUTC());

            var sent = link.deliver(List.of(Notices.confirmed(1))).sent();

            assertThat(link.deliver(List.of(Notices.confirmed(1))).sent().bytes())
                    .isEqualTo(sent.bytes());
            assertThat(arrived()).contains("<SystemSignature>");
            assertThat(verifier(Certificates.pem(folder, own)).check(arrived(), Certificates.NOW))
                    .isInstanceOf(SignatureVerdict.Genuine.class);
        }
    }

    private String arrived() throws IOException {
        try (var files = Files.walk(folder)) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".xml"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
