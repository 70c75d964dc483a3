package eborder.filing;

import eborder.dossier.DecisionRow;
import eborder.dossier.Dossier;
import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.dossier.VersionChange;
import eborder.dossier.check.Assessment.Assessed;
import eborder.dossier.check.CheckedDossier;
import eborder.dossier.fee.FeeLine;
import eborder.form.Finding;
import eborder.portcall.CallFacts;
import eborder.portcall.Phase;
import eborder.portcall.PortCall;
import eborder.procedure.BothLanguages;
import eborder.procedure.Deadline;
import eborder.procedure.Movement;
import eborder.procedure.NeededAttachment;
import eborder.screening.citizen.Citizen;
import eborder.shared.TheClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One dossier as its filer sees it.
 *
 * @param subject who or what it is about; blank before anything was declared
 * @param changes the dossier that it changes, null if it stands for itself
 * @param call the ship's call, null if no ship is concerned
 * @param movesAt when the movement is, null if nothing moves or that isn't known yet
 * @param result number of the form by which it is confirmed
 * @param fileBy the latest moment to file in time, null if at any time
 * @param answerDue when the answer is due, null before filing; {@code pausedAt} since when the clock stands still, else null
 * @param mayWithdraw whether the filer can take it back
 * @param goingAshore number of persons who ask for shore leave
 * @param citizens number of Vietnamese citizens who may be compared with the national population database once it is filed
 * @param origin the dossier whose lists it began with, null if none
 * @param fees what the permits and visas cost that it asks for
 * @param differences what differs from the dossier that it changes, or in the lists that it began with
 * @param changedBy codes of the procedures by which it can be changed now
 * @param followedBy code of the procedure by which the ship comes to its next port, null if none goes on from it now
 */
public record DossierPicture(
        UUID id,
        DossierNumber number,
        DossierStatus status,
        int versionNo,
        String procedureCode,
        BothLanguages procedureName,
        String subject,
        UUID changes,
        CallFacts call,
        String unit,
        Movement movement,
        Instant movesAt,
        String result,
        Deadline fileBy,
        Instant receivedAt,
        Deadline answerDue,
        Instant pausedAt,
        Instant decidedAt,
        boolean late,
        boolean openForFiler,
        boolean mayWithdraw,
        int goingAshore,
        int citizens,
        List<FormTask> tasks,
        List<NeededAttachment> attachments,
        List<Finding> findings,
        List<DecisionRow> decisions,
        List<String> changedBy,
        String followedBy,
        Origin origin,
        List<FeeLine> fees,
        List<VersionChange> differences) {
    private static final int PAGE = 100;

    static DossierPicture of(
            Dossier dossier,
            List<FormTask> tasks,
            Assessed assessed,
            List<DecisionRow> decisions,
            List<String> changedBy,
            String followedBy,
            Origin origin,
            List<FeeLine> fees,
            Instant now) {
        var situation = assessed.situation();
        var procedure = situation.procedure();
        var today = now.atZone(TheClock.VIETNAM).toLocalDate();
        return new DossierPicture(
                dossier.id(),
                dossier.number(),
                dossier.status(),
                dossier.versionNo(),
                procedure.code(),
                procedure.name(),
                subject(dossier, assessed),
                dossier.changes(),
                situation.call().map(PortCall::facts).orElse(null),
                dossier.unit(),
                dossier.movement(),
                situation.movesAt(assessed.filed()),
                procedure.way(dossier.movement()).result(assessed.filed()::says),
                situation.fileBy(assessed.filed(), today).orElse(null),
                dossier.receivedAt(),
                dossier.dueAt() == null ? null : new Deadline(dossier.dueAt(), dossier.dueLaw()),
                dossier.pausedAt(),
                dossier.decidedAt(),
                dossier.late(),
                dossier.isOpenForFiler(),
                dossier.canBeWithdrawn(now),
                assessed.filed().goingAshore().size(),
                Citizen.in(assessed.filed()).size(),
                tasks,
                procedure.attachments(),
                assessed.findings(),
                decisions,
                changedBy,
                followedBy,
                origin,
                fees,
                situation.differences(assessed.filed()));
    }

    private static String subject(Dossier dossier, Assessed assessed) {
        var declared = assessed.situation().subject(assessed.filed());
        return declared.isEmpty() && dossier.subject() != null ? dossier.subject() : declared;
    }

    /** Whether the ship leaves under it. */
    public boolean departure() {
        return movement == Movement.DEPARTURE;
    }

    /** @throws IllegalArgumentException if there is no such form in it */
    public FormTask task(String formId) {
        return tasks.stream()
                .filter(task -> task.formId().equals(formId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + formId + " in " + id));
    }

    /** Whether the law asks for other forms since the draft was begun. */
    public boolean outdated() {
        return tasks.stream().anyMatch(task -> task.state() == FormTask.State.OUTDATED);
    }

    /** The ship's phase, null if no ship is concerned. */
    public Phase phase() {
        return call == null ? null : call.phase();
    }

    /** Whether a departure can be begun from it: it is an arrival that stands, and the ship is still there. */
    public boolean mayDepart() {
        return movement == Movement.ARRIVAL
                && changes == null
                && DossierStatus.IN_FORCE.contains(status)
                && status != DossierStatus.CANCEL_PENDING
                && (phase() == Phase.ENTRY_CONFIRMED || phase() == Phase.MOORED);
    }

    /** What the checks say about those who are to leave with the ship and are still ashore; nothing once it has left. */
    public List<Finding> ashore() {
        return phase() == Phase.LEFT || DossierStatus.ENDED.contains(status)
                ? List.of()
                : findings.stream()
                        .filter(finding -> finding.code().equals(CheckedDossier.CREW_ASHORE))
                        .toList();
    }

    /** Whether its page says who of the crew is ashore now: that of the arrival, from mooring until the ship is gone. */
    public boolean showsAshore() {
        return movement == Movement.ARRIVAL && (phase() == Phase.MOORED || phase() == Phase.LEAVING);
    }

    /** What it costs, by currency. */
    public Map<String, Long> feeSums() {
        return FeeLine.sums(fees);
    }

    /** As many differences as a page holds. */
    public List<VersionChange> firstDifferences() {
        return differences.subList(0, Math.min(PAGE, differences.size()));
    }

    /** How many are not shown. */
    public int otherDifferences() {
        return differences.size() - firstDifferences().size();
    }

    /** Whether nothing stops the filing. */
    public boolean readyToFile() {
        return openForFiler && findings.stream().noneMatch(Finding::isFail);
    }
}
