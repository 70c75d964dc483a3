package eborder.verifier.reading;

import eborder.paper.PaperFault;
import eborder.printing.BoofSymbolReader;
import eborder.shared.Problem;
import eborder.signature.AgentSignatureCheck;
import eborder.signature.CheckedPaper;
import eborder.signature.DssSignatureCheck;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that is looked at in one PDF: bounds first, then text, signatures, barcode. */
final class Examination {
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_REASONS = 20;
    private static final int MOST_SIGNATURES = 20;

    private final BoofSymbolReader symbols = new BoofSymbolReader();
    private final Roots<DssSignatureCheck> ours = new Roots<>(DssSignatureCheck::new);
    private final Roots<AgentSignatureCheck> agents = new Roots<>(AgentSignatureCheck::new);

    /** Reads a permit of nobody, signed by keys that were thrown away: else the first question waits for thousands of classes. */
    void warmUp() throws IOException, CertificateException {
        try (var specimen = Examination.class.getResourceAsStream("specimen.pdf")) {
            of(new Question(specimen.readAllBytes(), "", Wanted.GENUINENESS));
        }
    }

    Findings of(Question question) throws CertificateException {
        byte[] pdf = question.pdf();
        try {
            var broken = Bounds.brokenBy(pdf);
            return broken.isPresent() ? Findings.with(broken.get()) : opened(pdf, question);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // libraries throw whatever a broken file leads them to, and follow its nesting to the end of the stack
            return Findings.with(PaperFault.UNREADABLE);
        }
    }

    private Findings opened(byte[] pdf, Question question) throws IOException, CertificateException {
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<PaperFault> broken = Bounds.brokenBy(document);
            if (broken.isPresent()) {
                return Findings.with(broken.get());
            }
            text = question.wanted() == Wanted.SIGNATURES ? "" : new PDFTextStripper().getText(document);
        }
        return question.wanted() == Wanted.SIGNATURES
                ? Findings.with(agents.check(question.roots()).check(pdf, MOST_SIGNATURES))
                : genuineness(pdf, question, text);
    }

    private Findings genuineness(byte[] pdf, Question question, String text) throws CertificateException {
        CheckedPaper checked = ours.check(question.roots()).check(pdf);
        return new Findings(
                checked.faults().stream()
                        .map(fault -> PaperFault.valueOf(fault.name()))
                        .toList(),
                checked.reasons().stream().limit(MOST_REASONS).toList(),
                checked.revocationKnown(),
                symbol(pdf),
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS)),
                question.wanted() == Wanted.AND_CONFORMANCE ? Conformance.broken(pdf) : List.of(),
                List.of());
    }

    private String symbol(byte[] pdf) {
        try {
            return symbols.read(pdf);
        } catch (Problem unreadable) {
            return "";
        }
    }
}
