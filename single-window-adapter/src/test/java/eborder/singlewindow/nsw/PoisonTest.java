package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.check.Checks;
import eborder.filing.ChannelFiling;
import eborder.form.CodeLists;
import eborder.form.FormCatalogue;
import eborder.party.BorderUnits;
import eborder.procedure.ProcedureCatalogue;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that nobody can do anything with, between good ones: each is refused with its code, the others are done. */
class PoisonTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(CodeLists.load());
    private static final ProcedureCatalogue PROCEDURES = ProcedureCatalogue.load(FORMS, Checks.names(), key -> true);

    private final TestClock clock = TestClock.at("2026-11-24T01:00:00Z");
    private final Engine engine = Engine.with(clock, FORMS, FORMS.codeLists(), PROCEDURES, new BorderUnits());
    private InboundDesk desk;

    @BeforeEach
    void company() {
        Database.truncate();
        Database.superuser("insert into company (id, name, tax_code, phone, email, address, created) values ('"
                + UUID.randomUUID()
                + "', 'DAI LY SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh"
                + " Tong', now())");
        engine.get(Checks.class);
        desk = new InboundDesk(engine.get(ChannelFiling.class), FORMS, EnvelopeSignatures.none(), clock);
    }

    static List<byte[]> attacks() {
        return InboundAnswersTest.attacks()
                .map(attack -> (byte[]) attack.get()[1])
                .toList();
    }

    @Test
    void every_attack_document_between_two_good_messages_leaves_both_done() throws XMLStreamException {
        int good = 0;
        for (byte[] attack : attacks()) {
            assertThat(send(good(++good))).isEmpty();
            assertThat(send(attack)).containsExactly("ERR02");
        }
        assertThat(send(good(++good))).isEmpty();

        assertThat(Database.rows("select count(*), count(dossier) from inbox"))
                .containsExactly(List.of(Integer.toString(good), Integer.toString(good)));
        assertThat(Database.rows("select count(*) from dossier")).containsExactly(List.of(Integer.toString(good)));
    }

    /** Readable, and yet nothing can be done with them: they are kept with their refusal, and their repetition hears the same. */
    static List<String> poison() {
        return List.of(
                "<documentType>BQP0100001<~<documentType>BQP9999999<~ERR01",
                "<type>10<~<type>77<~ERR04",
                "<reference>NSW500<~<reference><~ERR05",
                "<documentYear>2026<~<documentYear>MMXXVI<~ERR05",
                "0200000001~9999999999~COMPANY_UNKNOWN");
    }

    @ParameterizedTest
    @MethodSource("poison")
    void a_message_that_can_not_be_done_holds_up_nobody(String change) throws XMLStreamException {
        var words = change.split("~", -1);
        var poisoned = Declared.soap(Declared.escaped(entry(500).replace(words[0], words[1])));

        assertThat(send(good(1))).isEmpty();
        assertThat(send(poisoned)).containsExactly(words[2]);
        assertThat(send(good(2))).isEmpty();
        assertThat(send(poisoned)).containsExactly(words[2]);

        assertThat(Database.rows("select count(*), count(dossier) from inbox")).containsExactly(List.of("3", "2"));
    }

    private static byte[] good(int number) {
        return Declared.soap(Declared.escaped(entry(number)));
    }

    /** Each of another ship, under another id and reference. */
    private static String entry(int number) {
        var more = "<Field name=\"general-declaration.crewCount\">1</Field>"
                + "<Field name=\"general-declaration.hasDangerousGoods\">0</Field>"
                + "<Field name=\"general-declaration.hasStowaway\">0</Field>";
        return Declared.entry(1)
                .replace("</BorderSupplement>", more + "</BorderSupplement>")
                .replace("<messageId>M-1<", "<messageId>M-" + number + "<")
                .replace("<reference>NSW1<", "<reference>NSW" + number + "<")
                .replace("9074729", imo(number));
    }

    private static String imo(int number) {
        var digits = Integer.toString(907_000 + number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return digits + sum % 10;
    }

    private List<String> send(byte[] soap) throws XMLStreamException {
        var payload = SoapMessage.responsePayload(desk.answer(soap, "text/xml").bytes());
        assertThat(payload.getBytes(UTF_8)).isNotEmpty();
        return EnvelopeReader.read(payload).errorCodes();
    }
}
