package eborder.review;

import eborder.dossier.Dossier;
import eborder.portcall.CallFacts;
import eborder.procedure.Movement;
import java.time.Instant;
import java.util.UUID;

/**
 * The circumstances of a dossier on the officer's page.
 *
 * @param subject who or what it is about
 * @param changes the dossier that it changes, null if it stands for itself
 * @param call the ship's call, null if no ship is concerned
 * @param confirmedBy role that the confirmation needs, null if any officer may
 * @param movesAt when the movement is, null if nothing moves; {@code pausedAt} since when the clock stands still, else null
 */
public record DossierFacts(
        String subject,
        UUID changes,
        CallFacts call,
        Movement movement,
        Instant movesAt,
        Instant receivedAt,
        Instant dueAt,
        String dueLaw,
        Instant pausedAt,
        boolean late,
        boolean canBeDoneOnBoard,
        String confirmedBy,
        UUID claimedBy,
        String claimedByName) {

    static DossierFacts of(Dossier dossier, CallFacts call, String confirmedBy) {
        return new DossierFacts(
                dossier.subject(),
                dossier.changes(),
                call,
                dossier.movement(),
                dossier.movesAt(),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.dueLaw(),
                dossier.pausedAt(),
                dossier.late(),
                dossier.canBeDoneOnBoard(),
                confirmedBy,
                dossier.claimedBy(),
                dossier.claimedByName());
    }
}
