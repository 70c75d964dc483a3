package eborder.dossier.check;

import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;

/** A stowaway takes the procedure on board (Decree 77/2017, article 13(1)(c)): the officer is told. */
class StowawayOnBoard implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        return dossier.general().path("hasStowaway").asBoolean(false)
                ? List.of(CheckedDossier.inGeneral("STOWAWAY_ON_BOARD", severity, "hasStowaway", Map.of()))
                : List.of();
    }
}
