package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.filing.ChannelFiling;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import eborder.singlewindow.message.Forms;
import eborder.singlewindow.xmlsignature.Certificates;
import eborder.singlewindow.xmlsignature.MessageSigner;
import eborder.singlewindow.xmlsignature.MessageVerifier;
import eborder.singlewindow.xmlsignature.PersonSigned;
import eborder.singlewindow.xmlsignature.SignatureKind;
import eborder.singlewindow.xmlsignature.SigningKey;
import eborder.singlewindow.xmlsignature.Trust;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations that a person of the company must sign, on the real engine. */
class SignedPersonsTest {
    private static final Instant SIGNED = Instant.parse("2026-11-24T00:50:00Z");
    private static final SignatureKind KIND = SignatureKind.XADES;
    private static final String ENTRY = Declared.complete(3).replace("<SystemSignature>hashcode</SystemSignature>", "");

    private static Certificates.Holder agent;
    private static Certificates.Holder stranger;
    private static Certificates.Holder window;

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2026-11-24T01:00:00Z");
    private ChannelFiling filing;

    @BeforeAll
    static void keys() {
        agent = Certificates.own("NGUYEN THI AGENT, UID=MST:0200000001", Certificates.rsa(2048));
        stranger = Certificates.own("NGUYEN THI AGENT, UID=MST:0200000002", Certificates.rsa(2048));
        window = Certificates.own("NSW", Certificates.rsa(2048));
    }

    @BeforeEach
    void portal() {
        Database.truncate();
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values"
                + " (gen_random_uuid(), 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn',"
                + " '1 Le Thanh Tong', now())");
        var procedures = ProcedureCatalogue.load(Forms.ALL, Checks.names(), key -> true);
        var engine = Engine.with(clock, Forms.ALL, Forms.LISTS, procedures, new BorderUnits());
        engine.get(Checks.class);
        filing = engine.get(ChannelFiling.class);
    }

    private InboundDesk desk(Optional<MessageVerifier> system) {
        var persons = MessageVerifier.ofPersons(
                KIND, new Trust(Certificates.pem(folder, agent, stranger), Optional.empty(), Optional.empty()));
        return new InboundDesk(
                filing, Forms.ALL, new EnvelopeSignatures(system, Optional.of(persons), Optional.empty()), clock);
    }

    private String answer(String envelope) throws XMLStreamException {
        return answer(desk(Optional.empty()), envelope);
    }

    private static String answer(InboundDesk desk, String envelope) throws XMLStreamException {
        var reply = desk.answer(Declared.soap(Declared.escaped(envelope)), "text/xml");
        return SoapMessage.responsePayload(reply.bytes());
    }

    private static String signed(Certificates.Holder by, String envelope) {
        return PersonSigned.envelope(KIND, by, envelope, SIGNED);
    }

    private static String function(String answer) throws XMLStreamException {
        return EnvelopeReader.read(answer).header().function();
    }

    @Test
    void a_declaration_that_its_person_signed_is_filed_and_the_trail_says_whose_certificate_it_was()
            throws XMLStreamException {
        var answer = answer(signed(agent, ENTRY));

        assertThat(function(answer)).as(answer).isEqualTo("99");
        assertThat(Database.rows("select facts->>'signerSerial', length(facts->>'signerCertificate')"
                        + " from audit_event where event = 'MESSAGE_TAKEN'"))
                .containsExactly(List.of(agent.certificate().getSerialNumber().toString(16), "64"));
        assertThat(Database.rows("select facts::text from audit_event where facts::text like '%NGUYEN%'"))
                .isEmpty();
    }

    @Test
    void what_is_not_signed_by_a_person_of_the_company_is_turned_away_and_the_id_stays_free()
            throws XMLStreamException {
        assertThat(refused(ENTRY)).isEqualTo("PERSON_SIGNATURE_MISSING");
        assertThat(refused(signed(window, ENTRY))).isEqualTo("PERSON_SIGNATURE_UNTRUSTED");
        assertThat(refused(signed(agent, ENTRY).replace("OCEAN LILY", "OCEAN LIAR")))
                .isEqualTo("PERSON_SIGNATURE_ALTERED");
        assertThat(refused(signed(stranger, ENTRY))).isEqualTo("PERSON_SIGNATURE_OTHER_COMPANY");

        assertThat(Database.rows("select 1 from inbox union all select 1 from message_archive"
                        + " union all select 1 from dossier"))
                .isEmpty();
        assertThat(Database.rows("select facts->>'error' from audit_event where event = 'MESSAGE_REFUSED' order by 1"))
                .containsExactly(
                        List.of("PERSON_SIGNATURE_ALTERED"),
                        List.of("PERSON_SIGNATURE_MISSING"),
                        List.of("PERSON_SIGNATURE_OTHER_COMPANY"),
                        List.of("PERSON_SIGNATURE_UNTRUSTED"));
        assertThat(function(answer(signed(agent, ENTRY)))).isEqualTo("99");
    }

    private String refused(String envelope) throws XMLStreamException {
        var answer = answer(envelope);
        assertThat(answer).contains("<Pointer>/Envelope/Body/Signature</Pointer>");
        return EnvelopeReader.read(answer).errorCodes().get(0);
    }

    /** Who carries the message can put nothing into it: what stands outside of the signed content isn't declared. */
    @Test
    void what_stands_beside_the_signed_content_is_not_declared() throws XMLStreamException {
        var added = "<BorderSupplement><Field name=\"general-declaration.cargoDescription\">EVIL</Field>"
                + "</BorderSupplement><TaxCode>0200000009</TaxCode>"
                + "<AttachedFile><AttachedTypeCode>photo</AttachedTypeCode></AttachedFile>";
        var signed = signed(agent, ENTRY);

        var answer = answer(signed.replace("</Header>", added + "</Header>").replace("<Body>", "<Body>" + added));

        assertThat(function(answer)).as(answer).isEqualTo("99");
        assertThat(Database.rows("select d.id from dossier d join company c on c.id = d.company"
                        + " where c.tax_code = '0200000001'"))
                .hasSize(1);
        assertThat(Database.rows("select 1 from dossier_version where content::text like '%EVIL%'"))
                .isEmpty();
    }

    @Test
    void the_person_signs_first_and_the_single_window_over_it() throws XMLStreamException, IOException {
        var trust = Certificates.pem(Files.createDirectory(folder.resolve("system")), window);
        var system = MessageVerifier.ofSystem(KIND, new Trust(trust, Optional.empty(), Optional.empty()));
        var signer = new MessageSigner(KIND, new SigningKey(window.key(), window.certificate()));
        var both = new String(signer.sign(signed(agent, ENTRY).getBytes(UTF_8), SIGNED), UTF_8);
        var desk = desk(Optional.of(system));

        assertThat(EnvelopeReader.read(answer(desk, signed(agent, ENTRY))).errorCodes())
                .containsExactly("SIGNATURE_MISSING");
        assertThat(function(answer(desk, both))).isEqualTo("99");
    }

    @Test
    void nobody_signs_a_code_list_or_the_word_that_a_fee_was_paid() throws XMLStreamException {
        var list = SoapMessage.request(
                SoapStyle.SEND_AND_GET,
                Declared.envelope("100", "01", "", "<ListOfPort/>").getBytes(UTF_8));
        var heard = desk(Optional.empty()).answer(list, "text/xml").bytes();
        assertThat(function(SoapMessage.responsePayload(SoapStyle.SEND_AND_GET, heard)))
                .isEqualTo("99");
        var fee = "<TaxCode>0200000001</TaxCode><FeeApproved><Amount>1</Amount></FeeApproved>";
        var paid = answer(Declared.envelope("15", "12", "BQP0100001", fee).replace("M-1", "M-2"));
        assertThat(EnvelopeReader.read(paid).errorCodes()).containsExactly("REFERENCE_UNKNOWN");
    }

    @Test
    void supplements_amendments_and_withdrawals_are_signed_too() throws XMLStreamException {
        for (var asked : List.of(List.of("10", "02"), List.of("10", "03"), List.of("11", "04"), List.of("13", "08"))) {
            assertThat(refused(Declared.envelope(asked.get(0), asked.get(1), "BQP0100001", "<Reason>x</Reason>")))
                    .isEqualTo("PERSON_SIGNATURE_MISSING");
        }
    }
}
