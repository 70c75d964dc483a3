package eborder.permit;

import eborder.paper.PermitSheet;
import java.util.UUID;

/** An approved permit that is to be sealed, printed and signed. @param sheet complete but for the seal's digits */
public record PermitOrder(UUID permit, SealContent content, PermitSheet sheet) {}
