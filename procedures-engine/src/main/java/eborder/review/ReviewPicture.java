package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.audit.AuditRow;
import eborder.dossier.DecisionRow;
import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.form.Finding;
import eborder.procedure.BothLanguages;
import java.util.List;
import java.util.UUID;

/**
 * One dossier as an officer sees it.
 *
 * @param result number of the form by which it is confirmed
 * @param general the typed general declaration
 * @param remarks what the checks say about the filed version
 * @param changes what differs from the version before, empty for the first
 * @param deeds the audit trail of the dossier, oldest first
 */
public record ReviewPicture(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        int versionNo,
        BothLanguages procedureName,
        String result,
        DossierFacts facts,
        List<PersonRow> crew,
        JsonNode general,
        List<Finding> remarks,
        List<VersionChange> changes,
        List<DecisionRow> decisions,
        List<AuditRow> deeds) {}
