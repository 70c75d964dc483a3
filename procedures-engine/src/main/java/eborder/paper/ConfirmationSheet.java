package eborder.paper;

import eborder.procedure.Movement;
import java.time.Instant;
import java.util.List;

/**
 * The confirmation that a procedure is completed, for example form 06 or 07 of Circular 49/2017 (domain.md 2.10). What doesn't belong
 * to its procedure is blank.
 *
 * @param unitName the border unit in Vietnamese, for example "BPCK cảng Hải Phòng"
 * @param place the port's name
 * @param procedureVi the procedure's Vietnamese name
 * @param dossierNumber the portal's dossier number
 * @param form number of the result form; {@code subject} the ship, or who or what it is about
 * @param movesAt when the movement is, null if nothing moves; {@code personCount} everybody in its lists
 * @param officerName who confirmed
 * @param legalBasis the articles, in Vietnamese
 * @param originalsUntil text on when and what originals are still to be presented
 */
public record ConfirmationSheet(
        String number,
        String form,
        String unitName,
        String place,
        String procedureVi,
        String procedureEn,
        String dossierNumber,
        int dossierVersion,
        Instant receivedAt,
        Instant confirmedAt,
        String subject,
        String imoNumber,
        String callSign,
        String flagState,
        String grossTonnage,
        String masterName,
        String agentName,
        String lastPort,
        String nextPort,
        Movement movement,
        Instant movesAt,
        int personCount,
        int crewCount,
        int passengerCount,
        int shorePassesRequested,
        String originalsVi,
        String originalsEn,
        String legalBasis,
        String officerName,
        String officerTitleVi,
        List<String> recipients)
        implements SignedSheet {
    public ConfirmationSheet {
        recipients = List.copyOf(recipients);
    }
}
