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
import eborder.procedure.Movement;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One dossier as its filer sees it.
 *
 * @param movesAt when the ship is to arrive or leave, by the movement
 * @param result number of the form by which it is confirmed
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
        Movement movement,
        Instant movesAt,
        Phase phase,
        Instant mooredAt,
        Instant leftAt,
        String result,
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
                procedure.movement(),
                call.momentOf(procedure.movement()),
                call.phase(),
                call.mooredAt(),
                call.leftAt(),
                procedure.result(),
                procedure.filingDeadline(
                        call.momentOf(procedure.movement()),
                        now.atZone(TheClock.VIETNAM).toLocalDate()),
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

    /** Whether the ship leaves under it. */
    public boolean departure() {
        return movement == Movement.DEPARTURE;
    }

    /** Whether a departure can be begun from it: it is a confirmed arrival and the ship is still there. */
    public boolean mayDepart() {
        return !departure()
                && status == DossierStatus.CONFIRMED
                && (phase == Phase.ENTRY_CONFIRMED || phase == Phase.MOORED);
    }

    /** Whether nothing stops the filing. */
    public boolean readyToFile() {
        return openForFiler && findings.stream().noneMatch(Finding::isFail);
    }
}
