package eborder.review;

import eborder.dossier.Dossier;
import eborder.portcall.Phase;
import eborder.portcall.PortCall;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureDefinition;
import java.time.Instant;
import java.util.UUID;

/** The circumstances of a dossier on the officer's page. @param movesAt when the ship is to arrive or leave, by the movement; {@code pausedAt} since when the clock stands still, else null */
public record DossierFacts(
        String imo,
        String shipName,
        String port,
        Movement movement,
        Instant movesAt,
        Phase phase,
        Instant receivedAt,
        Instant dueAt,
        String dueLaw,
        Instant pausedAt,
        boolean late,
        UUID claimedBy,
        String claimedByName) {

    static DossierFacts of(Dossier dossier, PortCall call, ProcedureDefinition procedure) {
        return new DossierFacts(
                call.imo().digits(),
                call.shipName(),
                call.port(),
                procedure.movement(),
                call.momentOf(procedure.movement()),
                call.phase(),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.dueLaw(),
                dossier.pausedAt(),
                dossier.late(),
                dossier.claimedBy(),
                dossier.claimedByName());
    }
}
