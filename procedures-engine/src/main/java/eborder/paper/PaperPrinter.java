package eborder.paper;

import eborder.shared.Contract;

/**
 * Draws a sheet as PDF/A-2b and PDF/UA-1; what is to be signed has an empty, pre-created signature field named
 * {@link #SIGNATURE_FIELD}.
 */
@Contract
public interface PaperPrinter {
    String SIGNATURE_FIELD = "signature";

    /** @throws eborder.shared.Problem PRINTING_FAILED */
    byte[] print(Sheet sheet);
}
