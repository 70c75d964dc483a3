package eborder.gate.ashore;

import eborder.permit.PermitNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * A case in a list.
 *
 * @param since when the person went out; {@code returnAt} by when the person was expected back
 * @param endedAt null while it is open; {@code end}, {@code reason} and {@code endedBy} likewise, the latter two also if the person came back
 * @param version for the page that ends it
 */
public record CaseRow(
        UUID id,
        UUID call,
        String shipName,
        String holderName,
        String nationality,
        PermitNumber permit,
        Instant since,
        Instant returnAt,
        Instant openedAt,
        Instant endedAt,
        CaseEnd end,
        String reason,
        String endedBy,
        int version) {
    public boolean isOpen() {
        return endedAt == null;
    }
}
