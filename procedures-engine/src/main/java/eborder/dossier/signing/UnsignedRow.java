package eborder.dossier.signing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierNumber;
import java.time.Instant;
import java.util.UUID;

/** A dossier that waits for its filer's signature. @param subject who or what it is about */
public record UnsignedRow(UUID id, DossierNumber number, String procedureCode, String subject, Instant receivedAt) {
    static UnsignedRow of(Dossier dossier) {
        return new UnsignedRow(
                dossier.id(), dossier.number(), dossier.procedureCode(), dossier.subject(), dossier.receivedAt());
    }
}
