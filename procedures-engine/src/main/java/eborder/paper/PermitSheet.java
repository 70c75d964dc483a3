package eborder.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A permit, forms 01 to 04 of Decree 77/2017 (domain.md 3.1, 3.2). What doesn't belong to its kind is blank.
 *
 * @param code of the permit service, for example {@code SHORE_PASS}
 * @param number the permit number, for example {@code HPH-26-0000017}
 * @param unitName the border unit in Vietnamese
 * @param positionVi the holder's rank or position; {@code positionEn} in English
 * @param nationality ICAO three-letter code; {@code nationalityVi}, {@code nationalityEn} its names
 * @param details employer, craft, purpose and the like, by field name of {@code permit-request}
 * @param zoneVi where the holder may go; {@code zoneEn} the same in English
 * @param dailyFrom start of the daily window, "07:00"; {@code dailyUntil} its end, "24:00"
 * @param sealDigits the seal in decimal form, drawn as a QR symbol
 * @param checkPart what the public verification asks for beside the number, for example {@code 7K3M-9QXZ}
 * @param verifyAt address of the public verification, blank if the portal doesn't know its own
 * @param signerName who signs; {@code signerTitleVi} his title
 */
public record PermitSheet(
        String code,
        String number,
        String unitName,
        String place,
        String holderName,
        String sex,
        LocalDate dateOfBirth,
        String nationality,
        String nationalityVi,
        String nationalityEn,
        String positionVi,
        String positionEn,
        String documentNumber,
        String shipName,
        String imoNumber,
        String flagState,
        Map<String, String> details,
        String zoneVi,
        String zoneEn,
        Instant validFrom,
        Instant validUntil,
        String dailyFrom,
        String dailyUntil,
        Instant issuedAt,
        String signerName,
        String signerTitleVi,
        Picture photo,
        String sealDigits,
        String checkPart,
        String verifyAt)
        implements Sheet {
    public PermitSheet {
        details = Map.copyOf(details);
    }

    /** The same sheet with its seal. */
    public PermitSheet sealedWith(String digits, String check) {
        return new PermitSheet(
                code,
                number,
                unitName,
                place,
                holderName,
                sex,
                dateOfBirth,
                nationality,
                nationalityVi,
                nationalityEn,
                positionVi,
                positionEn,
                documentNumber,
                shipName,
                imoNumber,
                flagState,
                details,
                zoneVi,
                zoneEn,
                validFrom,
                validUntil,
                dailyFrom,
                dailyUntil,
                issuedAt,
                signerName,
                signerTitleVi,
                photo,
                digits,
                check,
                verifyAt);
    }
}
