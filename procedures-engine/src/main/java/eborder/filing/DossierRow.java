package eborder.filing;

import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.portcall.ImoNumber;
import eborder.portcall.Phase;
import java.time.Instant;
import java.util.UUID;

/** A dossier in the filer's list of port calls. */
public record DossierRow(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        String procedureCode,
        ImoNumber imo,
        String shipName,
        String port,
        Instant eta,
        Instant etd,
        Phase phase,
        Instant receivedAt,
        Instant dueAt,
        Instant openedAt) {}
