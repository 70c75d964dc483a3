package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.support.Command;
import eborder.signature.CheckedPaper;
import eborder.signature.DssSignatureCheck;
import eborder.signature.SigningKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What strangers say about a paper that was downloaded: poppler, ZBar and veraPDF. */
final class PaperProof {
    private static final String RESOLUTION = "300";

    private PaperProof() {}

    /**
     * The officer who decided first, the agency over all of it; nothing behind them but archive time stamps.
     *
     * @param officer as in the certificate
     */
    static void assertSigned(Path pdf, String officer) {
        var said = Command.run("pdfsig", pdf.toString())
                .output()
                .lines()
                .map(String::strip)
                .toList();
        assertThat(said)
                .containsSubsequence(
                        "Signature #1:",
                        "- Signer Certificate Common Name: " + officer,
                        "- Signature Type: ETSI.CAdES.detached",
                        "- Not total document signed",
                        "- Signature Validation: Signature is Valid.",
                        "Signature #2:",
                        "- Signer Certificate Common Name: eBorder Development Agency Seal",
                        "- Signature Type: ETSI.CAdES.detached",
                        "- Signature Validation: Signature is Valid.");
        assertThat(said.stream()
                        .filter(line -> line.startsWith("- Signer Certificate Common Name:"))
                        .skip(2))
                .allMatch("- Signer Certificate Common Name: eBorder Development Time Stamping"::equals);
        assertThat(said.stream().filter("- Total document signed"::equals)).hasSize(1);
    }

    /** Our own check, by the roots that the portal itself trusts. */
    static void assertPassesStrictly(Path pdf, Path data) throws IOException {
        assertPassesStrictly(pdf, data, Clock.systemUTC());
    }

    /** The same at another time. */
    static void assertPassesStrictly(Path pdf, Path data, Clock clock) throws IOException {
        var keys = new SigningKeys(
                setting -> setting.equals("eborder.data.dir") ? Optional.of(data.toString()) : Optional.empty(),
                Clock.systemUTC());
        assertThat(new DssSignatureCheck(keys.anchors(), clock).check(Files.readAllBytes(pdf)))
                .matches(CheckedPaper::sound);
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
