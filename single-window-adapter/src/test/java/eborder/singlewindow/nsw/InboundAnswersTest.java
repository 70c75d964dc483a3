package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.filing.ChannelOutcome;
import eborder.form.Finding;
import eborder.i18n.Messages;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapMessage;
import eborder.singlewindow.envelope.SoapStyle;
import eborder.singlewindow.message.Forms;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the single window hears (single-window.md 1.4), and what attackers hear. */
class InboundAnswersTest {
    private static final EnvelopeSignatures NONE = EnvelopeSignatures.none();
    private static final Finding NO_DATE =
            Finding.fail("NOT_A_DATE", "crew-list", "/crew/6/dateOfBirth", Map.of("value", "x", "row", "7"));
    private static final Finding NET_TOO_BIG =
            Finding.fail("NET_ABOVE_GROSS", "general-declaration", "/netTonnage", Map.of());

    private final Clock clock = Clock.fixed(Forms.NOW, ZoneOffset.UTC);

    private InboundReplies replies(SoapStyle style) throws XMLStreamException {
        var header = EnvelopeReader.read(Declared.entry(1)).header();
        return new InboundReplies(style, Inbound.of(style), header, Messages.load(), FieldCodes.load(), NONE);
    }

    @Test
    void a_receipt_is_the_same_envelope_with_the_parties_swapped() throws XMLStreamException {
        var reply = replies(SoapStyle.RECEIVE).to(new ChannelOutcome.Taken(), Forms.NOW);

        var payload = SoapMessage.responsePayload(reply.bytes());
        var header = EnvelopeReader.read(payload).header();
        assertThat(List.of(
                        header.messageId(),
                        header.function(),
                        header.from().name(),
                        header.to().name()))
                .containsExactly("M-1", "99", "BQP", "NSW");
        assertThat(payload).contains("<ReceiveDate>2026-11-27 10:00:00</ReceiveDate>");
    }

    @Test
    void generation_2_lists_every_violation_with_its_code_and_place() throws XMLStreamException {
        var reply = replies(SoapStyle.RECEIVE).to(new ChannelOutcome.Stopped(List.of(NO_DATE, NET_TOO_BIG)), Forms.NOW);

        var payload = SoapMessage.responsePayload(reply.bytes());
        assertThat(EnvelopeReader.read(payload).errorCodes()).containsExactly("N51719", "NET_ABOVE_GROSS");
        assertThat(payload).contains("<Pointer>crew-list#/crew/6/dateOfBirth</Pointer>");
    }

    @Test
    void generation_1_rejects_once_and_names_every_violation() throws XMLStreamException {
        var reply = replies(SoapStyle.SEND_AND_GET)
                .to(new ChannelOutcome.Stopped(List.of(NO_DATE, NET_TOO_BIG)), Forms.NOW);

        var payload = SoapMessage.responsePayload(SoapStyle.SEND_AND_GET, reply.bytes());
        assertThat(EnvelopeReader.read(payload).header().function()).isEqualTo("22");
        assertThat(payload).contains("<RejectCode>N51719</RejectCode>", "NET_ABOVE_GROSS", "<RejectDate>");
    }

    @Test
    void a_refusal_has_its_stable_code() throws XMLStreamException {
        var payload = SoapMessage.responsePayload(replies(SoapStyle.RECEIVE)
                .to(new ChannelOutcome.Refused(ErrorCode.COMPANY_UNKNOWN), Forms.NOW)
                .bytes());

        assertThat(EnvelopeReader.read(payload).errorCodes()).containsExactly("COMPANY_UNKNOWN");
    }

    static Stream<Arguments> attacks() {
        var inner = Declared.entry(1);
        var doctype = "<!DOCTYPE Envelope [<!ENTITY x \"y\">]>";
        return Stream.of(
                attack("a document type outside", doctype + text(Declared.soap(Declared.escaped(inner)))),
                attack("a document type inside", wrapped(doctype + inner)),
                attack("a file as entity", wrapped(external("file:///etc/passwd") + inner.replace("OCEAN", "&x;"))),
                attack(
                        "an address as entity",
                        wrapped(external("http://127.0.0.1:9/x") + inner.replace("OCEAN", "&x;"))),
                attack(
                        "a parameter entity",
                        wrapped("<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\"> %p;]>" + inner)),
                attack("an outside subset", wrapped("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">" + inner)),
                attack("a billion laughs", wrapped(laughs() + inner.replace("OCEAN", "&l9;"))),
                attack(
                        "one long entity many times",
                        wrapped("<!DOCTYPE a [<!ENTITY x \"" + "y".repeat(100_000) + "\">]>"
                                + inner.replace("OCEAN", "&x;".repeat(1_000)))),
                attack("an unknown entity", wrapped(inner.replace("OCEAN", "&x;"))),
                attack("a hundred thousand levels", wrapped("<a>".repeat(100_000))),
                attack("a hundred thousand attributes", wrapped("<a " + attributes() + "/>")),
                attack("the same attribute twice", wrapped("<a b=\"1\" b=\"2\"/>")),
                attack(
                        "an inclusion of a file",
                        wrapped("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                                + " href=\"file:///etc/passwd\"/>")),
                attack("a name of a million letters", wrapped("<" + "a".repeat(1_000_000) + "/>")),
                attack("a tag that is never closed", wrapped(inner.substring(0, 900))),
                attack("characters that XML has not", wrapped(inner.replace("OCEAN", "\u0001"))),
                attack("no XML", "Can not parse xml"),
                attack("nothing", ""),
                attack("a list of bytes", "\u0000\u0001\u0002"));
    }

    private static Arguments attack(String name, String soap) {
        return Arguments.of(name, soap.getBytes(UTF_8));
    }

    private static String wrapped(String payload) {
        return text(Declared.soap(Declared.escaped(payload)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static String external(String address) {
        return "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>";
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.append("]>").toString();
    }

    private static String attributes() {
        var all = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            all.append('a').append(i).append("=\"\" ");
        }
        return all.toString();
    }

    /** Nothing that is done for them needs the portal, so there is none. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void an_attack_is_refused_as_unreadable(String name, byte[] soap) throws XMLStreamException {
        var desk = new InboundDesk(null, Forms.ALL, NONE, clock);
        long began = System.nanoTime();

        var reply = desk.answer(soap, "text/xml");

        var payload = SoapMessage.responsePayload(reply.bytes());
        assertThat(EnvelopeReader.read(payload).errorCodes()).as(name).containsExactly("ERR02");
        assertThat(payload).as(name).containsPattern("<Pointer>(/|line [1-9][0-9]*, column [1-9][0-9]*)</Pointer>");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_message_without_an_id_is_refused() throws XMLStreamException {
        var desk = new InboundDesk(null, Forms.ALL, NONE, clock);

        var reply = desk.answer(Declared.soap(Declared.escaped(Declared.entry(1).replace("M-1", ""))), "text/xml");

        assertThat(EnvelopeReader.read(SoapMessage.responsePayload(reply.bytes()))
                        .errorCodes())
                .containsExactly("ERR00_CODE");
    }

    @Test
    void only_those_who_may_send_are_heard() {
        refused(new Senders(Optional.empty(), Optional.empty()), "127.0.0.1", null, ErrorCode.NOT_FOUND);
        var known = new Senders(Optional.of("10.0.0.1, 127.0.0.1"), Optional.of("secret"));
        refused(known, "10.0.0.2", "secret", ErrorCode.NOT_ALLOWED);
        refused(known, "127.0.0.1", null, ErrorCode.NOT_ALLOWED);
        refused(known, "127.0.0.1", "Secret", ErrorCode.NOT_ALLOWED);
        known.require("127.0.0.1", "secret");
    }

    private static void refused(Senders senders, String address, String told, ErrorCode code) {
        assertThatThrownBy(() -> senders.require(address, told))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
