package eborder.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Shore pass of a crew member, form 04 of Decree 77/2017, 8 × 12 cm (domain.md 3.1, 3.2).
 *
 * @param number the permit number, for example {@code HPH-26-0000017}
 * @param unitName the border unit in Vietnamese
 * @param rankVi the rank in Vietnamese; {@code rankEn} in English
 * @param nationality ICAO three-letter code; {@code nationalityVi}, {@code nationalityEn} its names
 * @param zoneVi where the holder may go; {@code zoneEn} the same in English
 * @param dailyFrom start of the daily window, "07:00"; {@code dailyUntil} its end, "24:00"
 * @param sealDigits the seal in decimal form, drawn as a QR symbol
 * @param signerName who signs; {@code signerTitleVi} his title
 */
public record ShorePassSheet(
        String number,
        String unitName,
        String place,
        String holderName,
        String sex,
        LocalDate dateOfBirth,
        String nationality,
        String nationalityVi,
        String nationalityEn,
        String rankVi,
        String rankEn,
        String documentNumber,
        String shipName,
        String imoNumber,
        String flagState,
        String zoneVi,
        String zoneEn,
        Instant validFrom,
        Instant validUntil,
        String dailyFrom,
        String dailyUntil,
        Instant issuedAt,
        String signerName,
        String signerTitleVi,
        String sealDigits)
        implements Sheet {
    /** The same sheet with its seal. */
    public ShorePassSheet sealedWith(String digits) {
        return new ShorePassSheet(
                number,
                unitName,
                place,
                holderName,
                sex,
                dateOfBirth,
                nationality,
                nationalityVi,
                nationalityEn,
                rankVi,
                rankEn,
                documentNumber,
                shipName,
                imoNumber,
                flagState,
                zoneVi,
                zoneEn,
                validFrom,
                validUntil,
                dailyFrom,
                dailyUntil,
                issuedAt,
                signerName,
                signerTitleVi,
                digits);
    }
}
