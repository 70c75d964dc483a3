package eborder.permit;

import eborder.portcall.ImoNumber;
import java.time.Instant;
import java.util.UUID;

/** A permit in a list. @param imo and {@code shipName} null if it is bound to no ship; {@code subject} what its dossier is about */
public record PermitRow(
        UUID id,
        UUID dossier,
        String code,
        PermitNumber number,
        PermitStatus status,
        String holderName,
        String nationality,
        String rankCode,
        String position,
        String documentNumber,
        ImoNumber imo,
        String shipName,
        String subject,
        Instant requestedAt,
        Instant validFrom,
        Instant validUntil,
        Instant issuedAt,
        String endReason) {
    /** For {@code select new} over the embedded holder. */
    public boolean isValid() {
        return status == PermitStatus.VALID;
    }
}
