package eborder.paper;

import eborder.procedure.BothLanguages;
import eborder.procedure.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * The commander's refusal of an electronic procedure, for example forms 10 and 11 of Circular 49/2017 (domain.md 2.11).
 *
 * @param number the portal's dossier number; {@code version} that was refused
 * @param unitName the border unit in Vietnamese; {@code place} the port's name
 * @param refusal forms and law of the refusal under this procedure
 * @param subject the ship, or who or what it is about; {@code imoNumber} blank without a ship
 * @param filer the company that filed
 * @param reasonKey message key of the lawful reason; {@code text} the commander's own words
 * @param onBoard whether the procedure is carried out on board instead
 * @param legalBasis the articles, in Vietnamese
 */
public record RefusalSheet(
        String number,
        int version,
        String unitName,
        String place,
        BothLanguages procedure,
        Refusal refusal,
        String subject,
        String imoNumber,
        String filer,
        Instant receivedAt,
        Instant refusedAt,
        String reasonKey,
        String text,
        boolean onBoard,
        String legalBasis,
        String officerName,
        String officerTitleVi,
        List<String> recipients)
        implements SignedSheet {
    public RefusalSheet {
        recipients = List.copyOf(recipients);
    }
}
