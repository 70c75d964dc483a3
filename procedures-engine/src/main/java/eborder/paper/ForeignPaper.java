package eborder.paper;

import java.util.List;

/**
 * What a PDF from outside turned out to hold.
 *
 * @param faults none if its signatures are ours and cover all of it; the gravest first
 * @param symbol the text of the barcode on its first page, empty if none could be read; nothing of it is verified
 * @param text what stands on its pages, at most 20,000 characters
 * @param revocationKnown whether it carries what was said about its signers' certificates (decision 0034)
 */
public record ForeignPaper(List<PaperFault> faults, String symbol, String text, boolean revocationKnown) {
    public ForeignPaper {
        faults = List.copyOf(faults);
    }
}
