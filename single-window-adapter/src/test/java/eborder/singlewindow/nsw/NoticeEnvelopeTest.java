package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.exchange.NoticeKind;
import eborder.exchange.Partner;
import eborder.shared.Problem;
import eborder.singlewindow.envelope.EnvelopeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeEnvelopeTest {
    private final NoticeEnvelope envelopes = new NoticeEnvelope(Mapping.load());

    @Test
    void writes_a_confirmation_as_the_golden_file_has_it() throws Exception {
        String envelope = new String(envelopes.write(Notices.confirmed(1)), UTF_8);

        assertThat(envelope.replace("><", ">\n<")).isEqualTo(golden("confirmed.xml"));
    }

    @Test
    void leaves_out_what_is_absent() throws Exception {
        String envelope = new String(envelopes.write(Notices.of(2, NoticeKind.PERMIT_ISSUED, Notices.PERMIT)), UTF_8);

        assertThat(envelope.replace("><", ">\n<")).isEqualTo(golden("permit.xml"));
    }

    @Test
    void gives_equal_bytes_for_the_same_notice() {
        assertThat(new NoticeEnvelope(Mapping.load()).write(Notices.confirmed(3)))
                .isEqualTo(envelopes.write(Notices.confirmed(3)));
    }

    static Stream<NoticeKind> told() {
        return Arrays.stream(NoticeKind.values()).filter(kind -> kind.partner() == Partner.SINGLE_WINDOW);
    }

    @ParameterizedTest
    @MethodSource("told")
    void has_a_message_for_every_kind_of_notice(NoticeKind kind) throws Exception {
        var message = Mapping.load().notices().get(kind);

        var header = EnvelopeReader.read(new String(envelopes.write(Notices.of(4, kind, Notices.CONFIRMED)), UTF_8))
                .header();

        assertThat(header.messageId())
                .isEqualTo(Notices.confirmed(4).messageId().toString());
        assertThat(header.type()).isEqualTo(message.type());
        assertThat(header.function()).isEqualTo(message.function());
        assertThat(header.reference()).isEqualTo(Notices.REFERENCE);
        assertThat(header.from().unitCode()).isEqualTo("VNHPH-BP");
        assertThat(header.to().ministryCode()).isEqualTo("BTC");
    }

    @Test
    void says_which_procedure_has_no_document_type() {
        var unknown = Notices.of(5, NoticeKind.DOSSIER_RECEIVED, "{\"procedure\":\"P99\"}");

        assertThatThrownBy(() -> envelopes.write(unknown))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).isEqualTo(Map.of("reason", "no document type for P99")));
    }

    @Test
    void does_not_shorten_a_reference() {
        var tooLong = Notices.of(
                6, NoticeKind.DOSSIER_RECEIVED, "{\"procedure\":\"P01\",\"reference\":\"" + "X".repeat(36) + "\"}");

        assertThatThrownBy(() -> envelopes.write(tooLong)).isInstanceOf(Problem.class);
    }

    private static String golden(String name) throws Exception {
        try (var file = NoticeEnvelopeTest.class.getResourceAsStream("/single-window/" + name)) {
            return new String(file.readAllBytes(), UTF_8).strip();
        }
    }
}
