package eborder.permit;

import eborder.paper.PaperToSign;
import eborder.paper.PermitSheet;
import eborder.paper.SigningJob;
import java.util.UUID;

/**
 * An approved permit that is to be sealed, printed and signed.
 *
 * @param asked who signs it and why
 * @param sheet complete but for the seal's digits
 * @param job if it was printed already: what is still to be signed; null if not
 */
public record PermitOrder(
        UUID permit, PaperToSign.Asked asked, SealContent content, PermitSheet sheet, SigningJob job) {}
