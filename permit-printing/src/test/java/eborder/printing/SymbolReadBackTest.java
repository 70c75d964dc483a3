package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eborder.i18n.Messages;
import eborder.paper.PermitSheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;

class SymbolReadBackTest {
    private static final int SEALS = 200;
    /** A genuine seal whose symbol BoofCV doesn't find at 300 pixels. */
    private static final String SHY = String.join(
            "",
            "704146792353342828179692573021410323698938753970851303147578053338396711230947291144725966",
            "373660031772133860049003153138064640920713683254333441464209104934044000980323481553911505",
            "434521280153314846478328876852511652135669355601161481035603602073776859763270635604607313",
            "251954761976128281015829143709397388687271996562297119239629549815351258104590197132405293",
            "049562485258527151450629752329303427138704635099451818");

    private final PdfPaperPrinter printer = new PdfPaperPrinter(Messages.load());
    private final BoofSymbolReader reader = new BoofSymbolReader();

    @Test
    void every_symbol_reads_back_as_it_was_ordered() {
        var random = new Random(200);
        for (int i = 0; i < SEALS; i++) {
            String digits = SomeSeals.digits(random);
            assertThat(reader.read(printer.print(SomeSheets.pass("LI WEI", digits))))
                    .isEqualTo(digits);
        }
    }

    @Test
    void the_symbol_of_every_kind_reads_back_whichever_side_it_stands_on() {
        EveryKind.permits()
                .values()
                .forEach(sheet ->
                        assertThat(reader.read(printer.print(sheet))).isEqualTo(((PermitSheet) sheet).sealDigits()));
    }

    @Test
    void a_symbol_that_hides_at_one_size_is_read_at_another() {
        assertThat(reader.read(printer.print(SomeSheets.pass("LI WEI", SHY)))).isEqualTo(SHY);
    }

    @Test
    void two_threads_print_and_read_without_mixing_permits() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> tasks = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(seed -> () -> readsBack(seed))
                    .toList();
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                assertThat(task.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_stroke_across_the_symbol_is_noticed() throws IOException {
        assertUnreadable(spoilt("q 40 w 30 30 m 110 110 l S Q"));
    }

    @Test
    void a_white_box_over_the_symbol_is_noticed() throws IOException {
        assertUnreadable(spoilt("q 1 1 1 rg 25 30 45 45 re f Q"));
    }

    @Test
    void a_text_over_the_symbol_is_noticed() throws IOException {
        assertUnreadable(spoilt("q BT /Bold 30 Tf 20 80 Td <00010001000100010001> Tj ET Q"));
    }

    @Test
    void a_paper_without_symbol_is_unreadable() {
        assertUnreadable(printer.print(SomeSheets.confirmation("LI WEI")));
        assertUnreadable(new byte[] {1, 2, 3});
    }

    private boolean readsBack(int seed) {
        String digits = SomeSeals.digits(new Random(seed));
        return reader.read(printer.print(SomeSheets.pass("LI WEI", digits))).equals(digits);
    }

    private void assertUnreadable(byte[] pdf) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> reader.read(pdf))
                .extracting(Problem::code)
                .isEqualTo(ErrorCode.SYMBOL_UNREADABLE);
    }

    private byte[] spoilt(String operators) throws IOException {
        byte[] good = printer.print(SomeSheets.pass("LI WEI", SomeSeals.digits(new Random(3))));
        try (var pdf = Loader.loadPDF(good)) {
            try (var content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
                appendRaw(content, operators);
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @SuppressWarnings("deprecation") // the only way to append operators as they stand
    private static void appendRaw(PDPageContentStream content, String operators) throws IOException {
        content.appendRawCommands(operators);
    }
}
