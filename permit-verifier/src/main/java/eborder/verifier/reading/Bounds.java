package eborder.verifier.reading;

import eborder.paper.PaperFault;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How much a permit can be. A permit is one small page; room is left for what comes, none for bombs. */
public final class Bounds {
    /** Of the file. */
    public static final int MOST_BYTES = 5_000_000;
    /** Of all streams, unpacked. */
    static final long MOST_UNPACKED = 30_000_000;

    private static final int MOST_PAGES = 20;
    /** In points: more than A2. */
    private static final float LONGEST_EDGE = 2_000;

    private Bounds() {}

    /** What can be told before anything is parsed. */
    static Optional<PaperFault> brokenBy(byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            return Optional.of(PaperFault.TOO_LARGE);
        }
        return Unpacked.exceeds(pdf, MOST_UNPACKED) ? Optional.of(PaperFault.TOO_MUCH_INSIDE) : Optional.empty();
    }

    static Optional<PaperFault> brokenBy(PDDocument document) {
        if (document.getNumberOfPages() > MOST_PAGES) {
            return Optional.of(PaperFault.TOO_MANY_PAGES);
        }
        int seen = 0;
        for (PDPage page : document.getPages()) {
            // the tree may hold more pages than it says it does
            if (++seen > MOST_PAGES) {
                return Optional.of(PaperFault.TOO_MANY_PAGES);
            }
            if (isTooLarge(page.getMediaBox()) || isTooLarge(page.getCropBox())) {
                return Optional.of(PaperFault.PAGE_TOO_LARGE);
            }
        }
        return Optional.empty();
    }

    /** Written so that what isn't a number is too large. */
    private static boolean isTooLarge(PDRectangle box) {
        return !(Math.abs(box.getWidth()) <= LONGEST_EDGE && Math.abs(box.getHeight()) <= LONGEST_EDGE);
    }
}
