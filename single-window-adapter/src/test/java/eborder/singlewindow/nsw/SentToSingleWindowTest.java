package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.NoticeKind;
import eborder.filing.ChannelOutcome;
import eborder.form.Finding;
import eborder.i18n.Messages;
import eborder.shared.ErrorCode;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import eborder.singlewindow.message.Forms;
import eborder.singlewindow.xml.OwnSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the portal sends to the single window is what {@code sent-v1.xsd} says: each notice, each answer of either generation. */
class SentToSingleWindowTest {
    private static final OwnSchema SCHEMA = new OwnSchema("single-window/sent-v1.xsd");
    private static final String FULL = """
        {"dossierYear":"2026","procedure":"VESSEL_ENTRY","reference":"BQP26VNHPH000123","unit":"HPH","unitName":"BPCK cảng Hải Phòng",
         "port":"VNHPH","shipName":"SEA STAR & SONS","imoNumber":"9074729","callSign":"3EXY7","voyageNumber":"V2611",
         "decidedAt":"2026-11-22T05:30:00.123456Z","leftAt":"2026-11-22T05:30:00Z","expectedAt":"2026-11-22T17:00:00Z",
         "officer":"Trần Văn B","comment":"Đủ điều kiện <b>","permitNumber":"HPH260000017","permitType":"PS1","holderName":"TRAN A",
         "nationality":"PHL","documentNumber":"P1000001","validFrom":"2026-11-22T05:30:00Z","validUntil":"2026-11-23T05:30:00Z",
         "sealDigits":"0123456789"}
        """;

    static Stream<NoticeKind> told() {
        return NoticeEnvelopeTest.told();
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_notice_is_as_the_schema_has_it_with_all_facts_and_with_few(NoticeKind kind) {
        var envelopes = new NoticeEnvelope(Mapping.load());

        assertThat(SCHEMA.fault(envelopes.write(Notices.of(1, kind, FULL)))).isEmpty();
        var few =
                "{\"dossierYear\":\"2026\",\"procedure\":\"VESSEL_ENTRY\",\"reference\":\"X1\",\"permitNumber\":\"HPH260000017\","
                        + "\"decidedAt\":\"2026-11-22T05:30:00Z\"}";
        assertThat(SCHEMA.fault(envelopes.write(Notices.of(1, kind, few)))).isEmpty();
    }

    static Stream<Arguments> answers() {
        var findings = List.of(
                Finding.fail("NOT_A_DATE", "crew-list", "/crew/6/dateOfBirth", Map.of("value", "x", "row", "7")),
                Finding.fail("NET_ABOVE_GROSS", "general-declaration", "/netTonnage", Map.of()));
        return Stream.of(SoapStyle.values())
                .flatMap(style -> Stream.of(
                        Arguments.of(style, new ChannelOutcome.Taken()),
                        Arguments.of(style, new ChannelOutcome.Stopped(findings)),
                        Arguments.of(style, new ChannelOutcome.Refused(ErrorCode.COMPANY_UNKNOWN))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_is_as_the_schema_has_it(SoapStyle style, ChannelOutcome outcome) throws XMLStreamException {
        var header = EnvelopeReader.read(Declared.entry(1)).header();
        var reply = new InboundReplies(
                        style, Inbound.of(style), header, Messages.load(), FieldCodes.load(), EnvelopeSignatures.none())
                .to(outcome, Forms.NOW);

        var payload = SoapMessage.responsePayload(style, reply.bytes());
        assertThat(SCHEMA.fault(payload.getBytes(UTF_8))).as(payload).isEmpty();
    }

    @Test
    void the_schema_refuses_what_we_must_not_send() {
        var good = new String(
                new NoticeEnvelope(Mapping.load()).write(Notices.of(1, NoticeKind.PERMIT_ISSUED, FULL)), UTF_8);

        for (var wrong : List.of(
                good.replace("<PermitNo>HPH260000017</PermitNo>", ""),
                good.replace("<IMONumber>9074729<", "<IMONumber>907<"),
                good.replace("2026-11-22 12:30:00", "22/11/2026"),
                good.replace("<function>15<", "<function>A15<"),
                good.replace("BorderPermit>", "SomethingElse>"))) {
            assertThat(wrong).isNotEqualTo(good);
            assertThat(SCHEMA.fault(wrong.getBytes(UTF_8))).as(wrong).isPresent();
        }
    }
}
