package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.Message;
import eborder.filing.ChannelMessage;
import eborder.filing.ChannelMessage.Step;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import eborder.singlewindow.message.Forms;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages of the single window as real traffic has them (single-window.md 1.2). */
class InboundReadingTest {
    private final ArchivedReading reading = new ArchivedReading(Forms.ALL);

    private ChannelMessage read(byte[] soap) {
        return reading.read(new Message(soap, "text/xml", null)).orElseThrow();
    }

    @Test
    void reads_a_declaration_of_generation_2() {
        var message = read(Declared.soap(Declared.escaped(Declared.entry(3))));

        assertThat(message.step()).isEqualTo(Step.DECLARE);
        assertThat(message.procedure()).isEqualTo("VESSEL_ENTRY");
        assertThat(message.taxCode()).isEqualTo("0200000001");
        assertThat(List.of(message.reference(), message.before(), message.unit()))
                .containsExactly("NSW1", "NSW0", "HPH");
        assertThat(message.sheets().get("general-declaration").texts())
                .containsAllEntriesOf(Map.of(
                        "shipName", "OCEAN LILY",
                        "direction", "1",
                        "voyageParticulars", "SGSIN HKHKG",
                        "nextPort", "HKHKG",
                        "hasWeapons", "0"));
        assertThat(message.sheets().get("crew-list").rows()).hasSize(3);
        assertThat(message.sheets().get("crew-list").rows().get(0))
                .containsAllEntriesOf(Map.of("fullName", "SANTOS JOSE 1", "rank", "CAP", "docExpiry", "02/09/2031"));
    }

    @Test
    void names_what_has_no_place_in_any_form() {
        assertThat(read(Declared.soap(Declared.escaped(Declared.entry(1)))).notTaken())
                .contains("TugBoat x1", "Field no such form.x", "Field no-such-form");
    }

    @Test
    void the_values_are_what_the_forms_ask_for() {
        var rows = read(Declared.soap(Declared.escaped(Declared.entry(2))))
                .sheets()
                .get("crew-list")
                .rows();
        var tidied = Forms.CREW.tidy(Forms.rows("crew", rows)).answers();

        assertThat(Forms.CREW.validate(tidied)).isEmpty();
        assertThat(tidied.text("/crew/0/dateOfBirth")).isEqualTo("12/03/1971");
        assertThat(tidied.text("/crew/0/nationality")).isEqualTo("PHL");
    }

    @Test
    void reads_a_whole_dossier_of_generation_1() {
        var envelope = Declared.envelope("99", "01", "1", Declared.blocks(2)).getBytes(UTF_8);

        var message = read(SoapMessage.request(SoapStyle.SEND_AND_GET, envelope));

        assertThat(message.procedure()).isEqualTo("VESSEL_ENTRY");
        assertThat(message.sheets().get("crew-list").rows()).hasSize(2);
    }

    static Stream<Arguments> waysToWrite() {
        var plain = Declared.entry(2);
        var escaped = Declared.escaped(plain);
        return Stream.of(
                Arguments.of("escaped twice", Declared.soap(Declared.escaped(escaped))),
                Arguments.of("in CDATA", Declared.soap("<![CDATA[" + plain + "]]>")),
                Arguments.of(
                        "declaring UTF-16 inside",
                        Declared.soap("<![CDATA[<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + plain + "]]>")),
                Arguments.of(
                        "declaring UTF-16 and sent as UTF-8",
                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + new String(Declared.soap(escaped), UTF_8))
                                .getBytes(UTF_8)),
                Arguments.of("in UTF-16", new String(Declared.soap(escaped), UTF_8).getBytes(UTF_16)),
                Arguments.of(
                        "with a mark of byte order",
                        ("\uFEFF" + new String(Declared.soap(escaped), UTF_8)).getBytes(UTF_8)),
                Arguments.of("with a mark inside", Declared.soap("\uFEFF" + escaped)),
                Arguments.of(
                        "in the namespace of SOAP, its children in none",
                        Declared.soap(
                                Declared.escaped(plain.replace("<Envelope>", "<SOAP:Envelope xmlns:SOAP=\"urn:x\">")
                                        .replace("</Envelope>", "</SOAP:Envelope>")))),
                Arguments.of(
                        "with preReference before documentYear",
                        Declared.soap(Declared.escaped(plain.replace("<preReference>NSW0</preReference>", "")
                                .replace("<documentYear>", "<preReference>NSW0</preReference><documentYear>")))),
                Arguments.of(
                        "with codes of parties in small letters",
                        Declared.soap(Declared.escaped(
                                plain.replace("countryCode", "countrycode").replace("unitCode", "unitcode")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToWrite")
    void reads_it_however_it_is_written(String how, byte[] soap) {
        assertThat(read(soap)).as(how).isEqualTo(read(Declared.soap(Declared.escaped(Declared.entry(2)))));
    }

    @Test
    void reads_a_list_of_five_thousand() {
        var soap = Declared.soap(Declared.escaped(Declared.entry(5_000)));

        assertThat(soap.length).isLessThan(16 << 20);
        assertThat(read(soap).sheets().get("crew-list").rows()).hasSize(5_000);
    }
}
