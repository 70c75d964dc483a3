package eborder.dossier.signing;

import eborder.dossier.DossierNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * One filed version to be signed.
 *
 * @param subject who or what it is about
 * @param taxCode of the company whose certificate signs
 */
public record SigningItem(
        UUID dossier,
        int versionNo,
        DossierNumber number,
        String procedureCode,
        String subject,
        String taxCode,
        Instant filedAt,
        FiledPayload payload) {

    /** The same version, signed in other words. */
    SigningItem over(FiledPayload other) {
        return new SigningItem(dossier, versionNo, number, procedureCode, subject, taxCode, filedAt, other);
    }
}
