package eborder.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.i18n.Messages;
import eborder.paper.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every paper keeps to PDF/A-2b and PDF/UA-1, as veraPDF sees it, with every letter of the Vietnamese alphabet on it. */
class ArchivalTest {
    private final PdfPaperPrinter printer = new PdfPaperPrinter(Messages.load());
    private final String digits = SomeSeals.digits(new Random(5));

    private static Stream<String> everyKind() {
        return EveryKind.signed().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_kind_keeps_for_ever_and_reads_aloud(String name) throws IOException, VeraPDFException {
        assertCompliant(EveryKind.signed().get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHORE_PASS", "BOARDING_12M", "VISIT_PERMIT"})
    void sheets_of_many_keep_for_ever_and_read_aloud(String code) throws IOException, VeraPDFException {
        assertCompliant(EveryKind.printout(printer, code, 10));
    }

    @Test
    void the_sheet_of_a_party_keeps_for_ever_and_reads_aloud() throws IOException, VeraPDFException {
        assertCompliant(EveryKind.party());
    }

    @Test
    void the_shore_pass_keeps_for_ever_and_reads_aloud() throws IOException, VeraPDFException {
        assertCompliant(SomeSheets.pass(SomeSheets.ALPHABET.substring(0, 60), digits));
        assertCompliant(SomeSheets.pass(SomeSheets.ALPHABET.substring(60), digits));
    }

    @Test
    void the_confirmation_keeps_for_ever_and_reads_aloud() throws IOException, VeraPDFException {
        assertCompliant(SomeSheets.confirmation(SomeSheets.ALPHABET));
        assertCompliant(SomeSheets.confirmation(SomeSheets.ALPHABET.toLowerCase(Locale.forLanguageTag("vi"))));
    }

    @Test
    void declarations_keep_for_ever_and_read_aloud() throws IOException, VeraPDFException {
        assertCompliant(SomeDeclarations.filed(SomeDeclarations.sample("general-declaration@1")));
        assertCompliant(SomeDeclarations.draft(SomeDeclarations.sample("stowaways@1")));
        assertCompliant(SomeDeclarations.filed(SomeDeclarations.crew(100)));
    }

    @Test
    void a_row_that_runs_over_pages_keeps_for_ever_and_reads_aloud() throws IOException, VeraPDFException {
        assertCompliant(SomeDeclarations.filed(SomeDeclarations.dangerousGoods("chất dễ cháy ".repeat(700))));
    }

    @Test
    void the_refusal_keeps_for_ever_and_reads_aloud() throws IOException, VeraPDFException {
        assertCompliant(SomeSheets.refusal(SomeSheets.ALPHABET));
    }

    @Test
    void every_font_is_embedded_as_a_subset() throws IOException {
        try (var pdf = Loader.loadPDF(printer.print(SomeSheets.pass("TRẦN VĂN Ổ", digits)))) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+BeVietnamPro-(Regular|Bold|Italic)");
                }
            }
        }
    }

    private void assertCompliant(Sheet sheet) throws IOException, VeraPDFException {
        byte[] pdf = printer.print(sheet);
        assertCompliant(pdf, PDFAFlavour.PDFA_2_B);
        assertCompliant(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void assertCompliant(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                            .map(test -> test.getRuleId().getClause() + " " + test.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }
}
