package eborder.permit;

import eborder.portcall.ImoNumber;
import java.time.Instant;
import java.util.UUID;

/** A permit in a list. @param imo and {@code shipName} null if it is bound to no ship; {@code subject} what its dossier is about; {@code replaces} the permit in whose place it comes, null if in none's */
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
        String endReason,
        String endCode,
        UUID replaces,
        int version) {
    /** For {@code select new} over the embedded holder. */
    public boolean isValid() {
        return status == PermitStatus.VALID;
    }

    /** Message key of the reason for which it was suspended or revoked; null if it has none. */
    public String reasonKey() {
        return endCode == null ? null : "permit-reason." + endCode;
    }
}
