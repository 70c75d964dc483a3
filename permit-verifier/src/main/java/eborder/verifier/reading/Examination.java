package eborder.verifier.reading;

import eborder.paper.PaperFault;
import eborder.printing.BoofSymbolReader;
import eborder.shared.Problem;
import eborder.signature.CheckedPaper;
import eborder.signature.DssSignatureCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that is looked at in one PDF: bounds first, then text, signatures, barcode. */
final class Examination {
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_REASONS = 20;

    private final BoofSymbolReader symbols = new BoofSymbolReader();
    private String roots = "";
    private DssSignatureCheck check = new DssSignatureCheck(List.of(), Clock.systemUTC());

    /** Reads a permit of nobody, signed by keys that were thrown away: else the first question waits for thousands of classes. */
    void warmUp() throws IOException, CertificateException {
        try (var specimen = Examination.class.getResourceAsStream("specimen.pdf")) {
            of(new Question(specimen.readAllBytes(), "", false));
        }
    }

    Findings of(Question question) throws CertificateException {
        trust(question.roots());
        byte[] pdf = question.pdf();
        try {
            var broken = Bounds.brokenBy(pdf);
            return broken.isPresent() ? Findings.with(broken.get()) : opened(pdf, question.conformance());
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // libraries throw whatever a broken file leads them to, and follow its nesting to the end of the stack
            return Findings.with(PaperFault.UNREADABLE);
        }
    }

    /** Roots seldom change: what is made of them is kept until they do. */
    private void trust(String pem) throws CertificateException {
        if (!pem.equals(roots)) {
            var anchors = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            check = new DssSignatureCheck(anchors, Clock.systemUTC());
            roots = pem;
        }
    }

    private Findings opened(byte[] pdf, boolean conformance) throws IOException {
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<PaperFault> broken = Bounds.brokenBy(document);
            if (broken.isPresent()) {
                return Findings.with(broken.get());
            }
            text = new PDFTextStripper().getText(document);
        }
        CheckedPaper checked = check.check(pdf);
        return new Findings(
                checked.faults().stream()
                        .map(fault -> PaperFault.valueOf(fault.name()))
                        .toList(),
                checked.reasons().stream().limit(MOST_REASONS).toList(),
                symbol(pdf),
                text.substring(0, Math.min(text.length(), MOST_CHARACTERS)),
                conformance ? Conformance.broken(pdf) : List.of());
    }

    private String symbol(byte[] pdf) {
        try {
            return symbols.read(pdf);
        } catch (Problem unreadable) {
            return "";
        }
    }
}
