package eborder.filing;

import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.party.Matter;
import eborder.portcall.ImoNumber;
import eborder.portcall.Phase;
import eborder.procedure.Movement;
import java.time.Instant;
import java.util.UUID;

/**
 * A dossier in the filer's list. What belongs to a ship's call is null if no ship is concerned.
 *
 * @param subject who or what it is about, null before anything was declared
 * @param changes the dossier that it changes, null if it stands for itself
 */
public record DossierRow(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        String procedureCode,
        UUID changes,
        String subject,
        Movement movement,
        Instant movesAt,
        String unit,
        ImoNumber imo,
        String port,
        Phase phase,
        Instant receivedAt,
        Instant dueAt,
        Instant openedAt) {
    Matter matter() {
        return new Matter(imo == null ? null : imo.digits(), unit, procedureCode);
    }
}
