package eborder.review;

import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.portcall.ImoNumber;
import java.time.Instant;
import java.util.UUID;

/** A dossier in the officers' queue. */
public record InboxRow(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        String procedureCode,
        int versionNo,
        ImoNumber imo,
        String shipName,
        Instant eta,
        Instant receivedAt,
        Instant dueAt,
        Instant pausedAt,
        boolean late,
        UUID claimedBy,
        String claimedByName,
        String company) {}
