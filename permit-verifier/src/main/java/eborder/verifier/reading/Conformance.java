package eborder.verifier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a paper keeps for ever (PDF/A-2b, ISO 19005-2) and reads aloud (PDF/UA-1, ISO 14289-1), by veraPDF. */
final class Conformance {
    private static final int MOST = 20;

    private Conformance() {}

    /** @return what it breaks, a sentence each; none if it keeps to both */
    static List<String> broken(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> broken(pdf, flavour).stream())
                .limit(MOST)
                .toList();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> flavour.getId() + " " + test.getRuleId().getClause() + ": " + test.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException | VeraPDFException | RuntimeException unreadable) {
            return List.of(flavour.getId() + ": " + unreadable.getClass().getSimpleName());
        }
    }
}
