package eborder.dossier.signing;

import eborder.dossier.DossierNumber;
import eborder.party.Matter;
import eborder.portcall.ImoNumber;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A filed dossier whose newest version has no signature.
 *
 * @param changedProcedure of the dossier that it changes, null if it stands for itself
 * @param subject who or what it is about
 * @param imo null if no ship is concerned
 */
public record UnsignedRow(
        UUID id,
        DossierNumber number,
        String procedureCode,
        String changedProcedure,
        String subject,
        Instant receivedAt,
        String unit,
        ImoNumber imo) {
    Matter matter() {
        return new Matter(imo == null ? null : imo.digits(), unit, procedureCode);
    }

    /** What changes a dossier is signed if that dossier is. */
    String procedureOfLaw() {
        return Objects.requireNonNullElse(changedProcedure, procedureCode);
    }

    LocalDate lawDay() {
        return receivedAt.atZone(TheClock.VIETNAM).toLocalDate();
    }
}
