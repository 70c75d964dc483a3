package eborder.review;

import eborder.dossier.Dossier;
import eborder.portcall.Phase;
import eborder.portcall.PortCall;
import java.time.Instant;
import java.util.UUID;

/** The circumstances of a dossier on the officer's page. @param pausedAt since when the clock stands still, else null */
public record DossierFacts(
        String imo,
        String shipName,
        String port,
        Instant eta,
        Phase phase,
        Instant receivedAt,
        Instant dueAt,
        String dueLaw,
        Instant pausedAt,
        boolean late,
        UUID claimedBy,
        String claimedByName) {

    static DossierFacts of(Dossier dossier, PortCall call) {
        return new DossierFacts(
                call.imo().digits(),
                call.shipName(),
                call.port(),
                call.eta(),
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
