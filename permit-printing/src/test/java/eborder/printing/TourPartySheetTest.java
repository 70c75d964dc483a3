package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.i18n.Messages;
import eborder.paper.TourPartySheet;
import eborder.permit.ScannedSeal;
import eborder.procedure.BothLanguages;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The leader's sheet: one page for as many as a party may have, and a symbol that a second decoder reads back. */
class TourPartySheetTest {
    private static final PdfPaperPrinter PRINTER = new PdfPaperPrinter(Messages.load());
    private static final VdsSeal CODEC = new VdsSeal();
    private static final float CARD = Symbol.EDGE_MM;

    @ParameterizedTest(name = "{0} people, places {1} apart")
    @CsvSource({"2,1", "10,1", "10,3000", "40,1", "40,3000", "60,1", "60,3000", "60,200000"})
    void the_symbol_of_every_size_is_read_back(int people, int apart) throws IOException {
        var random = new Random(people);
        var content = SomeSeals.party(random, people, apart);
        var seal = CODEC.seal(CODEC.signedPart(content, "VNBG", "1A"), SomeSeals.signature(random));

        byte[] pdf = PRINTER.print(sheet(people).sealedWith(seal.digits()));

        String read = new BoofSymbolReader().read(pdf);
        assertThat(read).isEqualTo(seal.digits());
        assertThat(CODEC.parse(read))
                .isInstanceOfSatisfying(
                        ScannedSeal.Parsed.class,
                        parsed -> assertThat(parsed.content()).isEqualTo(content));
        int edge = Symbol.of(seal.digits()).edge();
        System.out.printf(
                "party of %d, places %d apart: %d bytes, %d digits, version %d, module %.2f mm at 30 mm, %.2f mm at 45 mm%n",
                people,
                apart,
                seal.bytes().length,
                seal.digits().length(),
                (edge - 8 - 17) / 4,
                CARD / edge,
                45f / edge);
        // below that single dots of an office printer decide
        assertThat(CARD / edge).isGreaterThan(0.35f);
    }

    @Test
    void sixty_of_the_longest_names_stand_on_one_page() throws IOException {
        var sheet = sheet(60).sealedWith(SomeSeals.digits(new Random(1)));
        try (var pdf = Loader.loadPDF(PRINTER.print(sheet))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("HPH-26-P000017", "PHIẾU ĐOÀN", "Party sheet", "HPH-26-0000059", "Vịnh Hạ Long");
        }
    }

    /** Made up. */
    static TourPartySheet sheet(int people) {
        var members = IntStream.range(0, people)
                .mapToObj(i -> new TourPartySheet.Member(
                        i % 7 == 0
                                ? "WIJESINGHE MUDIYANSELAGE THARINDU NUWAN BANDARA"
                                : "TAYLOR ANNE " + (char) ('A' + i % 26),
                        "GBR",
                        "HPH-26-%07d".formatted(i)))
                .toList();
        return new TourPartySheet(
                "HPH-26-P000017",
                "Ban chỉ huy Biên phòng cửa khẩu cảng Hải Phòng",
                "Vịnh Hạ Long và hang Sửng Sốt, buổi sáng",
                new BothLanguages("Giấy phép đi bờ của thuyền viên", "Shore pass"),
                "LOTUS OF THE SEAS",
                "9074729",
                "Hải Phòng",
                Instant.parse("2026-11-22T00:30:00Z"),
                Instant.parse("2026-11-22T17:00:00Z"),
                members,
                Instant.parse("2026-11-22T00:31:00Z"),
                "");
    }
}
