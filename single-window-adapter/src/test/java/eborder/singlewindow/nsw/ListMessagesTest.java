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
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code lists of the single window, on the real engine. */
class ListMessagesTest {
    private static final String PORTS = "<PortList>" + port("VNHPH", "Hải Phòng", "1") + port("VNHPH", "Cảng mới", "1")
            + port("VNZZZ", "Cảng mẫu", "1") + port("VNDAD", "Đà Nẵng", "0") + port("", "x", "1") + "</PortList>";

    private InboundDesk desk;

    @BeforeEach
    void portal() {
        Database.truncate();
        var clock = TestClock.at("2026-11-24T01:00:00Z");
        var procedures = ProcedureCatalogue.load(Forms.ALL, Checks.names(), key -> true);
        var engine = Engine.with(clock, Forms.ALL, Forms.LISTS, procedures, new BorderUnits());
        engine.get(Checks.class);
        desk = new InboundDesk(engine.get(ChannelFiling.class), Forms.ALL, EnvelopeSignatures.none(), clock);
    }

    private static String port(String code, String name, String status) {
        return "<Port><PortCode>" + code + "</PortCode><PortName>" + name + "</PortName><Status>" + status
                + "</Status></Port>";
    }

    private String answer(String type, String content) throws XMLStreamException {
        var envelope = Declared.envelope(type, "01", "", content);
        var soap = SoapMessage.request(SoapStyle.SEND_AND_GET, envelope.getBytes(UTF_8));
        var reply = SoapMessage.responsePayload(
                SoapStyle.SEND_AND_GET, desk.answer(soap, "text/xml").bytes());
        return EnvelopeReader.read(reply).header().function();
    }

    @Test
    void a_list_is_kept_with_its_version_and_what_differs_from_ours() throws XMLStreamException {
        assertThat(answer("100", PORTS)).isEqualTo("99");

        assertThat(
                        Database.rows(
                                "select facts->>'list', facts->>'version', facts->>'rows', facts->>'addedCodes',"
                                        + " facts->>'renamedCodes', facts->>'endedCodes' from audit_event where event = 'MESSAGE_TAKEN'"))
                .containsExactly(List.of("ports", "2026-11-24 08:00:00", "5", "VNZZZ", "VNHPH", "VNDAD"));
        assertThat(Database.rows("select count(*) from message_archive where incoming"))
                .containsExactly(List.of("1"));
    }

    @Test
    void a_list_that_comes_twice_is_kept_once() throws XMLStreamException {
        answer("100", PORTS);

        assertThat(answer("100", PORTS)).isEqualTo("99");
        assertThat(answer("100", PORTS.replace("VNZZZ", "VNZZY"))).isEqualTo("22");
        assertThat(Database.rows("select count(*) from inbox")).containsExactly(List.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "107", "137", "140"})
    void a_list_that_we_do_not_have_is_kept(String type) throws XMLStreamException {
        assertThat(answer(type, "<RegionList/>")).isEqualTo("99");

        assertThat(Database.rows("select facts->>'listType', facts->>'list' is null from audit_event"))
                .containsExactly(List.of(type, "t"));
    }
}
