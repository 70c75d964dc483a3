package eborder.review;

import eborder.audit.AuditTrail;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.check.CheckedDossier;
import eborder.dossier.check.Checks;
import eborder.exchange.NoticeRow;
import eborder.exchange.Outbox;
import eborder.form.Finding;
import eborder.party.Actor;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What an officer sees of a dossier: the newest version, what changed since the one before, what to look at. */
@UseCase
public class ReviewPictures {
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;
    private final Checks checks;
    private final AuditTrail audit;
    private final Outbox outbox;

    @Inject
    ReviewPictures(
            Dossiers dossiers,
            PortCalls calls,
            ProcedureCatalogue procedures,
            Checks checks,
            AuditTrail audit,
            Outbox outbox) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.procedures = procedures;
        this.checks = checks;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** @throws eborder.shared.Problem NOT_FOUND for drafts and for dossiers of other units */
    public ReviewPicture picture(Actor actor, UUID id) {
        var dossier = dossiers.ofUnit(id, actor.reviewingUnit());
        var call = calls.ofUnit(dossier.portCall(), dossier.unit());
        var procedure = procedures.procedure(dossier.procedureCode());
        var newest = dossiers.version(id, dossier.versionNo());
        var changes = dossier.versionNo() < 2
                ? List.<VersionChange>of()
                : VersionChange.between(
                        dossiers.version(id, dossier.versionNo() - 1).filed(), newest.filed());
        return new ReviewPicture(
                dossier.id(),
                dossier.number(),
                dossier.status(),
                dossier.versionNo(),
                procedure.name(),
                procedure.result(),
                DossierFacts.of(dossier, call, procedure),
                PersonRow.all(newest.filed()),
                newest.filed().general(),
                remarks(dossier, call, newest),
                changes,
                dossiers.decisions(id).stream().map(decision -> decision.row()).toList(),
                audit.of("dossier:" + id));
    }

    /** How far the notices about a dossier and its permits have come. @throws eborder.shared.Problem NOT_FOUND as above */
    public List<NoticeRow> notices(Actor actor, UUID id) {
        return outbox.ofDossier(dossiers.ofUnit(id, actor.reviewingUnit()).id());
    }

    private List<Finding> remarks(Dossier dossier, PortCall call, eborder.dossier.DossierVersion version) {
        var procedure = procedures.procedure(dossier.procedureCode());
        var filedAt = version.filedAt();
        var day = filedAt.atZone(TheClock.VIETNAM).toLocalDate();
        var deadline = procedure.filingDeadline(call.momentOf(procedure.movement()), day);
        return checks.findings(
                procedure,
                new CheckedDossier(version.filed(), dossiers.earlierInCall(dossier), call, deadline, filedAt, day));
    }
}
