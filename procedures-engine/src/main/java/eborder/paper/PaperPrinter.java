package eborder.paper;

import eborder.shared.Contract;

/**
 * Draws a sheet as PDF/A-2b and PDF/UA-1; what is to be signed has two empty, pre-created signature fields: the competent
 * officer's and the agency's.
 */
@Contract
public interface PaperPrinter {
    String SIGNATURE_FIELD = "signature";

    String AGENCY_FIELD = "agency-seal";

    /** @throws eborder.shared.Problem PRINTING_FAILED */
    byte[] print(Sheet sheet);
}
