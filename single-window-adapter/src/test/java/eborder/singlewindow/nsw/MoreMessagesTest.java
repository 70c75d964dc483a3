package eborder.singlewindow.nsw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eborder.exchange.NoticeKind;
import eborder.filing.ChannelMessage;
import eborder.filing.ChannelMessage.Payment;
import eborder.filing.ChannelMessage.Step;
import eborder.singlewindow.envelope.EnvelopeReader;
import eborder.singlewindow.envelope.SoapStyle;
import eborder.singlewindow.message.Forms;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers inside messages, withdrawals after receipt, fees that were paid, and the review's results in the manner of generation 2. */
class MoreMessagesTest {
    private static final byte[] LETTER = "%PDF-1.7 letter".getBytes(UTF_8);
    private static final String FILE = "<AttachedFile><AttachedTypeCode>mps-letter</AttachedTypeCode>"
            + "<AttachedDocName>Công văn</AttachedDocName><FullFileName>cv-12.pdf</FullFileName><Base64FileContent>"
            + Base64.getEncoder().encodeToString(LETTER) + "</Base64FileContent></AttachedFile>";

    private final DossierMessage dossiers = new DossierMessage(Forms.ALL);

    private ChannelMessage read(String type, String function, String content) throws XMLStreamException {
        var payload = Declared.envelope(type, function, "BQP0100001", content);
        var inbound = Inbound.of(SoapStyle.RECEIVE);
        return dossiers.read(
                EnvelopeReader.read(payload),
                payload,
                "VESSEL_ENTRY",
                inbound.step(type, function).orElseThrow());
    }

    @Test
    void a_paper_comes_with_its_kind_name_and_row() throws XMLStreamException {
        var photo = FILE.replace("mps-letter", "photo")
                .replace("<FullFileName>", "<AttachedRow>2</AttachedRow><FullFileName>");

        var message = read("10", "01", "<BorderDossier>" + FILE + photo + "</BorderDossier>");

        assertThat(message.papers())
                .extracting(
                        ChannelMessage.Paper::kind,
                        ChannelMessage.Paper::row,
                        paper -> paper.file().name())
                .containsExactly(tuple("mps-letter", 0, "cv-12.pdf"), tuple("photo", 2, "cv-12.pdf"));
        assertThat(message.papers().get(0).file().content()).isEqualTo(LETTER);
        assertThat(message.notTaken()).isEmpty();
    }

    @Test
    void a_paper_of_a_kind_that_is_not_ours_is_named_and_left() throws XMLStreamException {
        var message = read("10", "01", FILE.replace("mps-letter", "TL_07"));

        assertThat(message.papers()).isEmpty();
        assertThat(message.notTaken()).contains("AttachedFile TL_07");
    }

    @ParameterizedTest
    @CsvSource({
        "Base64FileContent, <Base64FileContent>JVBERi0xLjcgbGV0dGVy, <Base64FileContent>*",
        "SHA1FileContent, </AttachedFile>, <SHA1FileContent>00</SHA1FileContent></AttachedFile>",
        "AttachedRow, </AttachedFile>, <AttachedRow>one</AttachedRow></AttachedFile>"
    })
    void a_paper_that_is_broken_is_told_with_its_place(String element, String part, String broken)
            throws XMLStreamException {
        var payload = Declared.envelope("10", "01", "BQP0100001", FILE + FILE.replace(part, broken));

        assertThat(AttachedFiles.read(payload).fault()).contains("/Envelope/Body/Content//AttachedFile[2]/" + element);
    }

    @Test
    void the_sum_is_hexadecimal_or_base64() throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-1").digest(LETTER);
        for (var said :
                List.of(HexFormat.of().formatHex(sum), Base64.getEncoder().encodeToString(sum))) {
            var file =
                    FILE.replace("</AttachedFile>", "<SHA1FileContent>" + said + "</SHA1FileContent></AttachedFile>");
            assertThat(AttachedFiles.read(file).fault()).isEmpty();
        }
    }

    @Test
    void too_many_papers_are_refused() {
        assertThatThrownBy(() -> AttachedFiles.read("<x>" + FILE.repeat(201) + "</x>"))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void a_withdrawal_after_receipt_is_a_cancellation_with_its_reason() throws XMLStreamException {
        var message = read("13", "08", "<CancelRequest><Reason>Đổi lịch trình</Reason></CancelRequest>");

        assertThat(message.step()).isEqualTo(Step.CANCEL);
        assertThat(message.reason()).isEqualTo("Đổi lịch trình");
        assertThat(message.sheets().get("cancellation").texts()).containsEntry("explanation", "Đổi lịch trình");
    }

    @Test
    void a_fee_that_was_paid_says_how_much_and_against_which_receipt() throws XMLStreamException {
        var fee =
                "<FeeApproved><ReceiptNumber>BL-7</ReceiptNumber><Amount>2500</Amount><Currency>USD</Currency></FeeApproved>";

        assertThat(read("15", "12", fee).payment()).contains(new Payment(2500, "USD", "BL-7"));
        assertThat(read("15", "12", fee.replace("<Currency>USD</Currency>", "")).payment())
                .contains(new Payment(2500, "VND", "BL-7"));
        assertThat(read("15", "12", fee.replace("2500", "-1")).payment()).isEqualTo(Optional.empty());
        assertThat(read("10", "01", fee).payment()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DOSSIER_CONFIRMED, VESSEL_ENTRY, 12, 07",
        "DOSSIER_REFUSED, VESSEL_ENTRY, 12, 05",
        "SUPPLEMENT_ASKED, VESSEL_ENTRY, 12, 06",
        "DOSSIER_CANCELLED, VESSEL_ENTRY, 14, 09",
        "DOSSIER_CONFIRMED, VESSEL_CANCEL, 14, 09",
        "DOSSIER_REFUSED, VESSEL_CANCEL, 14, 10"
    })
    void results_of_generation_2_have_types_of_their_own(
            NoticeKind kind, String procedure, String type, String function) throws XMLStreamException {
        var payload = Notices.CONFIRMED.replace("VESSEL_ENTRY", procedure);
        var envelope =
                new String(new NoticeEnvelope(Mapping.load("vnsw-bqp-v2")).write(Notices.of(1, kind, payload)), UTF_8);

        var header = EnvelopeReader.read(envelope).header();
        assertThat(List.of(header.type(), header.function())).containsExactly(type, function);
        assertThat(envelope).contains("<NSWFileCode>" + Notices.REFERENCE + "</NSWFileCode><Reason>");
    }

    @Test
    void both_profiles_know_the_same_procedures() {
        assertThat(Mapping.load("vnsw-bqp-v2").documentTypes())
                .isEqualTo(Mapping.load().documentTypes());
        assertThatThrownBy(() -> Mapping.load("../x")).isInstanceOf(IllegalArgumentException.class);
    }
}
