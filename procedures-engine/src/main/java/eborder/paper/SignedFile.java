package eborder.paper;

import java.util.List;

/**
 * What is known of the signatures in a file.
 *
 * @param signatures in the order in which they were made; none if it carries none
 * @param fault why it can't be told, null if it can
 */
public record SignedFile(List<ForeignSignature> signatures, PaperFault fault) {
    public SignedFile {
        signatures = List.copyOf(signatures);
    }
}
