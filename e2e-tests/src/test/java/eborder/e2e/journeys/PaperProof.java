package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.support.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What strangers say about a paper that was downloaded: poppler, ZBar and veraPDF. */
final class PaperProof {
    private static final String RESOLUTION = "300";

    private PaperProof() {}

    static void assertSigned(Path pdf) {
        assertThat(Command.run("pdfsig", pdf.toString()).output())
                .contains("Signature is Valid.", "ETSI.CAdES.detached", "Total document signed");
    }

    /** The picture of the first page, beside the paper. */
    static Path picture(Path pdf) {
        var stem = pdf.toString().replaceFirst("[.]pdf$", "");
        var drawn = Command.run("pdftoppm", "-r", RESOLUTION, "-f", "1", "-singlefile", "-png", pdf.toString(), stem);
        assertThat(drawn.exit()).as(drawn.complaints()).isZero();
        return Path.of(stem + ".png");
    }

    static String barcode(Path picture) {
        return Command.run("zbarimg", "--quiet", "--raw", picture.toString())
                .output()
                .strip();
    }

    static void assertKeepsForEver(Path pdf) throws IOException, VeraPDFException {
        assertCompliant(pdf, PDFAFlavour.PDFA_2_B);
        assertCompliant(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void assertCompliant(Path pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var content = Files.newInputStream(pdf);
                var parser = foundry.createParser(content, flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                            .map(test -> test.getRuleId().getClause() + " " + test.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
