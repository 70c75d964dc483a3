package eborder.review;

import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.portcall.ImoNumber;
import eborder.procedure.Movement;
import java.time.Instant;
import java.util.UUID;

/** A dossier in the officers' queue. @param imo null if no ship is concerned; {@code movesAt} null if nothing moves */
public record InboxRow(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        String procedureCode,
        int versionNo,
        ImoNumber imo,
        String subject,
        Movement movement,
        Instant movesAt,
        Instant receivedAt,
        Instant dueAt,
        Instant pausedAt,
        boolean late,
        UUID claimedBy,
        String claimedByName,
        String company) {}
