package eborder.gate;

import eborder.permit.PermitNumber;
import java.time.Instant;
import java.time.LocalDate;

/** What the guard compares: the holder in large letters, document number and birth date, ship and time. @param code of the permit service; {@code shipName} and {@code imo} blank if it is bound to no ship */
public record PermitFace(
        PermitNumber number,
        String code,
        String holderName,
        String nationality,
        String documentNumber,
        LocalDate birthDate,
        String shipName,
        String imo,
        Instant validUntil,
        String endReason,
        Instant endedAt) {}
