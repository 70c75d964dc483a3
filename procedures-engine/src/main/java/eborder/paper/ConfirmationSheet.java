package eborder.paper;

import java.time.Instant;
import java.util.List;

/**
 * Form 06 or 07 of Circular 49/2017: confirmation that an arrival or departure procedure is completed (domain.md 2.10).
 *
 * @param unitName the border unit in Vietnamese, for example "BPCK cảng Hải Phòng"
 * @param place the port's name
 * @param procedureVi the procedure's Vietnamese name
 * @param dossierNumber the portal's dossier number
 * @param departure whether it is form 07; {@code movesAt} expected departure then, else arrival
 * @param officerName who confirmed
 * @param legalBasis the articles, in Vietnamese
 * @param originalsUntil text on when and what originals are still to be presented
 */
public record ConfirmationSheet(
        String number,
        String unitName,
        String place,
        String procedureVi,
        String procedureEn,
        String dossierNumber,
        int dossierVersion,
        Instant receivedAt,
        Instant confirmedAt,
        String shipName,
        String imoNumber,
        String callSign,
        String flagState,
        String grossTonnage,
        String masterName,
        String agentName,
        String lastPort,
        String nextPort,
        boolean departure,
        Instant movesAt,
        int crewCount,
        int passengerCount,
        int shorePassesRequested,
        String originalsVi,
        String originalsEn,
        String legalBasis,
        String officerName,
        String officerTitleVi,
        List<String> recipients)
        implements Sheet {
    public ConfirmationSheet {
        recipients = List.copyOf(recipients);
    }
}
