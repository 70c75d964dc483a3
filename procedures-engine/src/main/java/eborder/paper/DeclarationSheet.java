package eborder.paper;

import eborder.procedure.BothLanguages;
import java.time.Instant;

/**
 * An unsigned print of one form of a dossier, as it was filed or as its draft stands.
 *
 * @param number the dossier's number, blank before it was filed
 * @param procedure the procedure's name
 * @param unitName the border unit in Vietnamese
 * @param filer the company that files
 * @param subject the ship, or who or what it is about, blank if not known yet; {@code imoNumber} blank without a ship
 * @param filing the frozen version that is printed, null for a draft
 */
public record DeclarationSheet(
        String number,
        BothLanguages procedure,
        String unitName,
        String filer,
        String subject,
        String imoNumber,
        FrozenVersion filing,
        Instant printedAt,
        FilledForm form)
        implements Sheet {

    /** @param sha256 fingerprint of the frozen version with all its forms, 64 hexadecimal digits */
    public record FrozenVersion(int number, Instant filedAt, String sha256) {}

    public boolean isDraft() {
        return filing == null;
    }
}
