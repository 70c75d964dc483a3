package eborder.printing;

import eborder.i18n.Messages;
import eborder.paper.PaperPrinter;
import eborder.paper.Sheet;
import eborder.paper.ShorePassSheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;

/** Prints the papers with PDFBox. Equal sheets give equal files. */
@ApplicationScoped
public class PdfPaperPrinter implements PaperPrinter {
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
        try (var paper = new Paper(faces)) {
            if (sheet instanceof ShorePassSheet pass) {
                return print(paper, pass);
            }
            throw new Problem(ErrorCode.PRINTING_FAILED);
        } catch (IOException failed) {
            throw new Problem(ErrorCode.PRINTING_FAILED, failed);
        }
    }

    private byte[] print(Paper paper, ShorePassSheet sheet) throws IOException {
        new ShorePassFront(faces, words).draw(paper, sheet);
        new ShorePassCard(faces).back(paper, words);
        String title = words.vi("pass.document.title", Map.of("number", sheet.number()));
        return paper.bytes(new PaperMetadata(title, sheet.unitName(), sheet.issuedAt(), sheet.toString()));
    }
}
