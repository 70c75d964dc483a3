package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import eborder.i18n.Messages;
import eborder.paper.PaperPrinter;
import eborder.paper.Sheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static final String NAME = "NGUYỄN THỊ PHƯƠNG THẢO";
    private static final String NAME_OF_CREW = "REYES JOSE MARIA";
    private final PdfPaperPrinter printer = new PdfPaperPrinter(Messages.load());
    private final String digits = SomeSeals.digits(new Random(17));

    @ParameterizedTest
    @CsvSource({
        "ps1-shore-pass, 80, 120",
        "ps2-boarding-12m, 65, 85",
        "ps3-boarding-3m, 65, 85",
        "ps4-visit, 80, 120",
        "ps5-alongside, 80, 120",
        "ps6-overnight, 80, 120",
        "ps7-other-ship, 80, 120"
    })
    void both_sides_have_the_size_of_their_form_in_millimetres(String kind, float width, float height)
            throws IOException {
        try (PDDocument pdf = print(EveryKind.permits().get(kind))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() / Box.POINTS_PER_MM).isCloseTo(width, within());
                assertThat(page.getMediaBox().getHeight() / Box.POINTS_PER_MM).isCloseTo(height, within());
            }
        }
    }

    @Test
    void a_boarding_permit_says_what_its_form_asks_for() throws IOException {
        try (PDDocument pdf = print(EveryKind.permits().get("ps2-boarding-12m"))) {
            assertThat(text(pdf))
                    .contains(
                            "GIẤY PHÉP XUỐNG TÀU",
                            "HPH-26-0000002/GPXT",
                            "Ngày hết hạn / Date of expiry: 24:00 25/11/2026")
                    .contains(NAME, "1991", "Phi-líp-pin (PHL)", "031191000123", "Sóng Xanh", "CHÚ Ý / NOTES")
                    .contains("Được xuống tàu thuyền nước ngoài tại khu vực", "https://eborder.example/verify/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ps1-shore-pass", "ps2-boarding-12m", "ps4-visit"})
    void the_frame_stands_as_far_from_the_edge_as_its_form_asks_for(String kind) throws IOException {
        try (PDDocument pdf = print(EveryKind.permits().get(kind))) {
            int white = kind.equals("ps1-shore-pass") ? 20 : 10;
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 254);
            assertThat(inkInTheMargin(image, white - 1)).isZero();
            assertThat(inkInTheMargin(image, white + 2)).isPositive();
        }
    }

    @Test
    void the_symbol_of_a_small_card_is_thirty_millimetres_too_and_stands_on_its_back() throws IOException {
        try (PDDocument pdf = print(EveryKind.permits().get("ps2-boarding-12m"))) {
            assertThat(SymbolPlace.find(pdf.getPage(0))).isEmpty();
            var place = SymbolPlace.on(pdf.getPage(1));
            assertThat(place.getWidth() / Box.POINTS_PER_MM).isCloseTo(30, within());
            assertThat(place.getLowerLeftX()).isGreaterThan(Box.mm(1) + 4.5f);
            assertThat(place.getUpperRightX()).isLessThan(Box.mm(64) - 4.5f);
        }
    }

    @Test
    void ten_passes_take_three_sheets_of_four_and_their_backs_and_lose_nothing_of_their_size() throws IOException {
        try (PDDocument pdf = print(EveryKind.printout(printer, "SHORE_PASS", 10))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    var card = ((PDFormXObject) page.getResources().getXObject(name)).getBBox();
                    assertThat(card.getWidth() / Box.POINTS_PER_MM).isCloseTo(80, within());
                    assertThat(card.getHeight() / Box.POINTS_PER_MM).isCloseTo(120, within());
                }
            }
            assertThat(text(pdf)).contains("HPH-26-0000100", "HPH-26-0000109", "bản gốc là từng tệp", NAME_OF_CREW);
        }
    }

    @Test
    void nine_small_cards_go_on_one_sheet() throws IOException {
        try (PDDocument pdf = print(EveryKind.printout(printer, "BOARDING_3M", 9))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void the_symbol_is_thirty_millimetres_and_inside_the_frame() throws IOException {
        try (PDDocument pdf = print(SomeSheets.pass(NAME, digits))) {
            var place = SymbolPlace.on(pdf.getPage(0));
            assertThat(place.getWidth() / Box.POINTS_PER_MM).isCloseTo(30, within());
            assertThat(place.getHeight() / Box.POINTS_PER_MM).isCloseTo(30, within());
            assertThat(place.getLowerLeftX()).isGreaterThan(Box.mm(2) + 4.5f);
            assertThat(place.getLowerLeftY()).isGreaterThan(Box.mm(2) + 4.5f);
        }
    }

    @Test
    void every_fact_can_be_copied_from_the_shore_pass() throws IOException {
        try (PDDocument pdf = print(SomeSheets.pass(NAME, digits))) {
            assertThat(text(pdf))
                    .contains(NAME, "30/04/1991", "P1234567A", "EVER GOLDEN", "9074729", "Phi-líp-pin (PHL)")
                    .contains("16:30 22/11/2026", "24:00 25/11/2026", "07:00 – 24:00", "SHOREPASS", "HPH-26-0000017")
                    .contains("Thủy thủ trực ca / Able seaman", "Thượng tá", "BPCK CẢNG HẢI PHÒNG", "CHÚ Ý / NOTES");
        }
    }

    @Test
    void every_fact_can_be_copied_from_the_confirmation() throws IOException {
        try (PDDocument pdf = print(SomeSheets.confirmation(NAME))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains(
                            NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ngày 22 tháng 11 năm 2026", "10:02 22/11/2026")
                    .contains("Số: HPH-26-0000451/XN", "VNHPH-P01-26-0000451, bản 2", "Lưu: hồ sơ điện tử");
        }
    }

    @Test
    void a_name_of_ninety_characters_is_printed_whole() throws IOException {
        String long90 = "WOLFESCHLEGELSTEINHAUSENBERGERDORFF".repeat(3).substring(0, 90);
        String words90 = "MARIA DEL CARMEN ".repeat(6).substring(0, 90).strip();
        for (String name : new String[] {long90, words90, "W".repeat(90)}) {
            try (PDDocument pdf = print(SomeSheets.pass(name, digits));
                    PDDocument form = print(SomeSheets.confirmation(name))) {
                assertThat(text(pdf).replaceAll("\\s", "")).contains(name.replace(" ", ""));
                assertThat(text(form).replaceAll("\\s", "")).contains(name.replace(" ", ""));
            }
        }
    }

    @Test
    void nothing_is_drawn_outside_the_frame_even_with_the_longest_texts() throws IOException {
        String zone = "Thành phố Hồ Chí Minh và các xã, phường ven biển thuộc phạm vi quản lý";
        var sheet = SomeSheets.pass("W".repeat(90), "CONSTELLATION OF THE SOUTHERN CROSS II", zone, digits);
        try (PDDocument pdf = print(sheet)) {
            assertThat(inkInTheMargin(new PDFRenderer(pdf).renderImageWithDPI(0, 254), 18))
                    .isZero();
        }
    }

    @Test
    void a_letter_that_the_font_lacks_loses_its_marks_or_stops_the_print() throws IOException {
        try (PDDocument pdf = print(SomeSheets.pass("D\u0323\u0301 \uFF2C\uFF29", digits))) {
            assertThat(text(pdf)).contains("LI");
        }
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> printer.print(SomeSheets.pass("李伟", digits)))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.PRINTING_FAILED);
                    assertThat(problem.facts()).containsEntry("character", "U+674E");
                });
    }

    @Test
    void both_signature_fields_wait_empty_where_they_will_be_seen() throws IOException {
        for (Sheet sheet : new Sheet[] {SomeSheets.pass(NAME, digits), SomeSheets.confirmation(NAME)}) {
            try (PDDocument pdf = print(sheet)) {
                var fields = pdf.getSignatureFields();
                assertThat(fields)
                        .allSatisfy(field -> assertThat(field.getSignature()).isNull());
                assertThat(fields)
                        .extracting(PDSignatureField::getPartialName, PDSignatureField::getAlternateFieldName)
                        .containsExactly(
                                tuple(PaperPrinter.SIGNATURE_FIELD, "Chữ ký số của người có thẩm quyền"),
                                tuple(PaperPrinter.AGENCY_FIELD, "Chữ ký số của cơ quan"));
                var officer = fields.get(0).getWidgets().get(0).getRectangle();
                var agency = fields.get(1).getWidgets().get(0).getRectangle();
                assertThat(officer.getWidth()).isPositive();
                assertThat(agency.getUpperRightX()).isLessThanOrEqualTo(officer.getLowerLeftX());
            }
        }
    }

    @Test
    void equal_sheets_are_equal_files() {
        byte[] first = printer.print(SomeSheets.pass(NAME, digits));
        assertThat(printer.print(SomeSheets.pass(NAME, digits))).isEqualTo(first);
        assertThat(new PdfPaperPrinter(Messages.load()).print(SomeSheets.pass(NAME, digits)))
                .isEqualTo(first);
        assertThat(printer.print(SomeSheets.pass(NAME + " B", digits))).isNotEqualTo(first);
    }

    private PDDocument print(Sheet sheet) throws IOException {
        return Loader.loadPDF(printer.print(sheet));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    /** Pixels of any colour in a margin of so many pixels; 254 dots per inch are ten a millimetre. */
    private static int inkInTheMargin(BufferedImage image, int margin) {
        int ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int toEdge = Math.min(Math.min(x, y), Math.min(image.getWidth() - 1 - x, image.getHeight() - 1 - y));
                if (toEdge < margin && (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    ink++;
                }
            }
        }
        return ink;
    }

    private static Offset<Float> within() {
        return Offset.offset(0.05f);
    }
}
