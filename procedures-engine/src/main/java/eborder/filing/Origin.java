package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierNumber;
import java.time.Instant;
import java.util.UUID;

/** Where a draft's lists come from: the dossier they were filed in. */
public record Origin(UUID dossier, DossierNumber number, String procedureCode, String unit, Instant filedAt) {
    static Origin of(Dossier before) {
        return new Origin(before.id(), before.number(), before.procedureCode(), before.unit(), before.receivedAt());
    }
}
