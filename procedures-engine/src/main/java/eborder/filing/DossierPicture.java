package eborder.filing;

import eborder.dossier.DecisionRow;
import eborder.dossier.Dossier;
import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.dossier.check.Assessment.Assessed;
import eborder.form.Finding;
import eborder.portcall.Phase;
import eborder.portcall.PortCall;
import eborder.procedure.BothLanguages;
import eborder.procedure.Deadline;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One dossier as its filer sees it.
 *
 * @param fileBy the latest moment to file in time
 * @param answerDue when the answer is due, null before filing; {@code pausedAt} since when the clock stands still, else null
 * @param goingAshore number of persons who ask for shore leave
 */
public record DossierPicture(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        int versionNo,
        BothLanguages procedureName,
        String imo,
        String shipName,
        String port,
        String unit,
        Instant eta,
        Phase phase,
        Instant mooredAt,
        Deadline fileBy,
        Instant receivedAt,
        Deadline answerDue,
        Instant pausedAt,
        Instant decidedAt,
        boolean late,
        boolean openForFiler,
        int goingAshore,
        List<FormTask> tasks,
        List<Finding> findings,
        List<DecisionRow> decisions) {

    static DossierPicture of(
            Dossier dossier,
            PortCall call,
            ProcedureDefinition procedure,
            List<FormTask> tasks,
            Assessed assessed,
            List<DecisionRow> decisions,
            Instant now) {
        return new DossierPicture(
                dossier.id(),
                dossier.number(),
                dossier.status(),
                dossier.versionNo(),
                procedure.name(),
                call.imo().digits(),
                call.shipName(),
                call.port(),
                dossier.unit(),
                call.eta(),
                call.phase(),
                call.mooredAt(),
                procedure.filingDeadline(
                        call.eta(), now.atZone(TheClock.VIETNAM).toLocalDate()),
                dossier.receivedAt(),
                dossier.dueAt() == null ? null : new Deadline(dossier.dueAt(), dossier.dueLaw()),
                dossier.pausedAt(),
                dossier.decidedAt(),
                dossier.late(),
                dossier.isOpenForFiler(),
                assessed.filed().goingAshore().size(),
                tasks,
                assessed.findings(),
                decisions);
    }

    /** Whether nothing stops the filing. */
    public boolean readyToFile() {
        return openForFiler && findings.stream().noneMatch(Finding::isFail);
    }
}
