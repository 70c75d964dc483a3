package eborder.permit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the signed barcode of a permit says (gate.md, "Recommended layout").
 *
 * @param permitNumber letters and digits only, for example {@code HPH260000017}
 * @param type 1 = shore pass (PS1) … 7 = PS7
 * @param holderName MRZ form {@code SURNAME<<GIVEN<NAMES} or a single name; A-Z, 0-9 and {@code <}, at most 40 characters
 * @param documentNumber passport or seaman's book number
 * @param nationality ICAO 9303 code, 1 to 3 letters
 * @param birthDate the holder's, as far as it is known
 * @param imoNumber the ship's IMO number, 7 digits as an integer; 0 if it is bound to no ship
 * @param vesselName A-Z, 0-9 and {@code <}, cut at 24; empty if it is bound to no ship
 * @param place UN/LOCODE and optional gate, for example {@code VNHPH} or {@code VNHPHG03}
 * @param validFrom truncated to minutes; {@code validUntil} likewise
 * @param zones bit mask of zones
 * @param statusList which list of status; {@code statusIndex} the permit's place in it
 * @param issued day of issue; {@code signed} day of signature
 */
public record SealContent(
        String permitNumber,
        int type,
        String holderName,
        String documentNumber,
        String nationality,
        BirthDate birthDate,
        int imoNumber,
        String vesselName,
        String place,
        Instant validFrom,
        Instant validUntil,
        int zones,
        int statusList,
        int statusIndex,
        LocalDate issued,
        LocalDate signed)
        implements SealedContent {}
