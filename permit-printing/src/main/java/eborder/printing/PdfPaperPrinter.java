package eborder.printing;

import eborder.i18n.Messages;
import eborder.paper.ConfirmationSheet;
import eborder.paper.PaperPrinter;
import eborder.paper.PermitSheet;
import eborder.paper.Sheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;

/** Prints the papers with PDFBox. Equal sheets give equal files. */
@ApplicationScoped
public class PdfPaperPrinter implements PaperPrinter {
    /** Type of 10.5 points stays above 6. */
    private static final float LEAST_SCALE = 0.58f;

    private final Typefaces faces;
    private final Wording words;

    @Inject
    public PdfPaperPrinter(Messages messages) {
        this.words = new Wording(messages);
        try {
            this.faces = Typefaces.load();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public byte[] print(Sheet sheet) {
        try {
            if (sheet instanceof PermitSheet pass) {
                return print(pass);
            }
            return print((ConfirmationSheet) sheet);
        } catch (IOException failed) {
            throw new Problem(ErrorCode.PRINTING_FAILED, failed);
        }
    }

    private byte[] print(PermitSheet sheet) throws IOException {
        try (var paper = new Paper(faces)) {
            new PermitFront(faces, words).draw(paper, sheet);
            new PermitCard(faces).back(paper, words);
            String title = words.vi("pass.document.title", Map.of("number", sheet.number()));
            return paper.bytes(new PaperMetadata(title, sheet.unitName(), sheet.issuedAt(), sheet.toString()));
        }
    }

    private byte[] print(ConfirmationSheet sheet) throws IOException {
        String title = words.vi("confirmation.document.title", Map.of("number", sheet.number()));
        var metadata = new PaperMetadata(title, sheet.unitName(), sheet.confirmedAt(), sheet.toString());
        for (float scale = 1; scale >= LEAST_SCALE; scale -= 0.05f) {
            try (var paper = new Paper(faces)) {
                if (new ConfirmationForm(faces, words, scale).draw(paper, sheet)) {
                    return paper.bytes(metadata);
                }
            }
        }
        throw new Problem(ErrorCode.PRINTING_FAILED);
    }
}
