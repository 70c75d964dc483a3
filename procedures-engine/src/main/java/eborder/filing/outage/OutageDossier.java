package eborder.filing.outage;

import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.portcall.ImoNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * One dossier filed directly in an outage.
 *
 * @param ship its name, null if no ship is concerned; {@code imo} its number
 * @param filedAt the moment that counts by law
 * @param reference by which the single window knows it, null as long as it doesn't; {@code linkedAt} since when
 * @param differing in how much the single window's message says something else, null before it came
 */
public record OutageDossier(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        String procedureCode,
        String unit,
        String ship,
        ImoNumber imo,
        Instant movesAt,
        Instant filedAt,
        String reference,
        Instant linkedAt,
        Integer differing) {}
