package eborder.printing;

import eborder.i18n.Messages;
import eborder.paper.ConfirmationSheet;
import eborder.paper.DeclarationSheet;
import eborder.paper.PaperPrinter;
import eborder.paper.PermitPrintout;
import eborder.paper.PermitSheet;
import eborder.paper.RefusalSheet;
import eborder.paper.Sheet;
import eborder.paper.TourPartySheet;
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
            if (sheet instanceof PermitPrintout printout) {
                return print(printout);
            }
            if (sheet instanceof DeclarationSheet declaration) {
                return print(declaration);
            }
            if (sheet instanceof RefusalSheet refusal) {
                return print(refusal);
            }
            if (sheet instanceof TourPartySheet party) {
                return print(party);
            }
            return print((ConfirmationSheet) sheet);
        } catch (IOException failed) {
            throw new Problem(ErrorCode.PRINTING_FAILED, failed);
        }
    }

    private byte[] print(PermitSheet sheet) throws IOException {
        try (var paper = new Paper(faces)) {
            var form = CardForm.of(sheet.code());
            if (form == CardForm.BOARDING) {
                new BoardingFront(faces, words).draw(paper, sheet);
            } else {
                new PermitFront(faces, words).draw(paper, sheet);
            }
            new PermitCard(faces, words, form).back(paper, sheet);
            String title = words.vi("pass.document.title", Map.of("number", sheet.number()));
            return paper.bytes(new PaperMetadata(title, sheet.unitName(), sheet.issuedAt(), sheet.toString()));
        }
    }

    private byte[] print(PermitPrintout sheet) throws IOException {
        try (var paper = new Paper(faces)) {
            new CardSheets(faces, words, paper, sheet).draw();
            String title = words.vi("printout.document.title", Map.of("number", sheet.number()));
            return paper.bytes(new PaperMetadata(title, sheet.unitName(), sheet.printedAt(), sheet.toString()));
        }
    }

    private byte[] print(TourPartySheet sheet) throws IOException {
        try (var paper = new Paper(faces)) {
            new TourPartyForm(faces, words, sheet).draw(paper);
            String title = words.vi("party.document.title", Map.of("number", sheet.number()));
            return paper.bytes(new PaperMetadata(title, sheet.unitName(), sheet.madeAt(), sheet.toString()));
        }
    }

    private byte[] print(DeclarationSheet sheet) throws IOException {
        try (var paper = new Paper(faces)) {
            new DeclarationForm(faces, words, sheet).draw(paper);
            String title =
                    words.item(new Wording.Label(sheet.form().titleKey())).vi();
            String named = sheet.number().isEmpty() ? title : title + ", " + sheet.number();
            return paper.bytes(new PaperMetadata(named, sheet.unitName(), sheet.printedAt(), sheet.toString()));
        }
    }

    private byte[] print(ConfirmationSheet sheet) throws IOException {
        String title = words.vi("confirmation.document.title", Map.of("number", sheet.number()));
        var metadata = new PaperMetadata(title, sheet.unitName(), sheet.confirmedAt(), sheet.toString());
        return fitting(metadata, (paper, scale) -> new ConfirmationForm(faces, words, scale).draw(paper, sheet));
    }

    private byte[] print(RefusalSheet sheet) throws IOException {
        String title = words.vi("refusal.document.title", Map.of("number", sheet.number()));
        var metadata = new PaperMetadata(title, sheet.unitName(), sheet.refusedAt(), sheet.toString());
        return fitting(metadata, (paper, scale) -> new RefusalForm(faces, words, scale).draw(paper, sheet));
    }

    /** Draws a letter. */
    private interface Drawing {
        /** @return whether it has room on its page at that scale of type */
        boolean draw(Paper paper, float scale) throws IOException;
    }

    private byte[] fitting(PaperMetadata metadata, Drawing drawing) throws IOException {
        for (float scale = 1; scale >= LEAST_SCALE; scale -= 0.05f) {
            try (var paper = new Paper(faces)) {
                if (drawing.draw(paper, scale)) {
                    return paper.bytes(metadata);
                }
            }
        }
        throw new Problem(ErrorCode.PRINTING_FAILED);
    }
}
