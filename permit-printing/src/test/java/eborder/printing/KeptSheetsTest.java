package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.i18n.Messages;
import eborder.paper.Sheet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures in {@code docs/sheets} are what is printed today. With {@code -Dsheets} they are printed anew:
 * {@code mvn test -pl permit-printing -am -Dsheets -Dtest=KeptSheetsTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class KeptSheetsTest {
    private static final Path KEPT = Path.of("..", "docs", "sheets");
    private static final PdfPaperPrinter PRINTER = new PdfPaperPrinter(Messages.load());

    static Stream<String> names() {
        return all().keySet().stream();
    }

    private static Map<String, Sheet> all() {
        var all = new TreeMap<>(EveryKind.signed());
        all.put("a4-shore-passes", EveryKind.printout(PRINTER, "SHORE_PASS", 4));
        all.put("party-sheet", EveryKind.party());
        all.put("a4-boarding-permits", EveryKind.printout(PRINTER, "BOARDING_3M", 9));
        return all;
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_kept_sheet_is_what_is_printed_today(String name) throws IOException {
        byte[] printed = PRINTER.print(all().get(name));
        Path kept = KEPT.resolve(name + ".pdf");
        if (System.getProperty("sheets") != null) {
            Files.createDirectories(KEPT);
            Files.write(kept, printed);
        }
        // by their looks: another compressor gives other bytes
        assertThat(looks(Files.readAllBytes(kept))).isEqualTo(looks(printed));
    }

    @Test
    void no_sheet_is_kept_that_is_not_printed() throws IOException {
        try (var files = Files.list(KEPT)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".pdf")))
                    .containsExactlyInAnyOrderElementsOf(
                            names().map(name -> name + ".pdf").toList());
        }
    }

    @Test
    void every_form_that_a_procedure_answers_with_is_kept() throws IOException {
        try (var files = Files.list(Path.of("..", "procedures-engine", "src", "main", "resources", "procedures"))) {
            var forms = files.flatMap(KeptSheetsTest::results).collect(Collectors.toSet());
            assertThat(forms).hasSizeGreaterThan(10);
            assertThat(names().toList()).containsAll(forms);
        }
    }

    private static Stream<String> results(Path procedure) {
        try {
            return Pattern.compile("result: \"(\\w+)\"")
                    .matcher(Files.readString(procedure, StandardCharsets.UTF_8))
                    .results()
                    .map(found -> "confirmation-" + found.group(1));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Size and pixels of each page. */
    private static String looks(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var looks = new StringBuilder();
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 100);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                looks.append(pdf.getPage(page).getMediaBox())
                        .append(' ')
                        .append(Arrays.hashCode(pixels))
                        .append('\n');
            }
            return looks.toString();
        }
    }
}
