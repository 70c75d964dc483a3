package eborder.review;

import eborder.audit.AuditRow;
import eborder.dossier.AttachmentRow;
import eborder.dossier.DecisionRow;
import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.dossier.Filed;
import eborder.dossier.VersionChange;
import eborder.dossier.check.CheckedDossier;
import eborder.form.Finding;
import eborder.party.MandateRow;
import eborder.procedure.BothLanguages;
import eborder.procedure.NeededAttachment;
import java.util.List;
import java.util.UUID;

/**
 * One dossier as an officer sees it.
 *
 * @param result number of the form by which it is confirmed
 * @param attachments what comes with it; {@code papers} what came
 * @param mandate under which the newest version was filed, null if there was none yet
 * @param filed the newest version
 * @param remarks what the checks say about the filed version
 * @param changes what differs from the version before, or from what is on file of the dossier that it changes
 * @param deeds the audit trail of the dossier, oldest first
 */
public record ReviewPicture(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        int versionNo,
        BothLanguages procedureName,
        String result,
        List<NeededAttachment> attachments,
        List<AttachmentRow> papers,
        DossierFacts facts,
        MandateRow mandate,
        Filed filed,
        List<Finding> remarks,
        List<VersionChange> changes,
        List<DecisionRow> decisions,
        List<AuditRow> deeds) {
    /** What the checks say about those who are to leave with the ship and are still ashore; nothing before their ship is to leave. */
    public List<Finding> ashore() {
        return remarks.stream()
                .filter(remark -> remark.code().equals(CheckedDossier.CREW_ASHORE))
                .toList();
    }
}
