package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.DossierStatus.Step;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.party.Matter;
import eborder.portcall.PortCalls;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The filer asks to change or cancel what was confirmed, or takes back what wasn't decided yet (Circular 49/2017, articles 15, 16). */
@UseCase
public class Changing {
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;
    private final Prefill prefill;
    private final FilingRecords records;
    private final Clock clock;

    @Inject
    Changing(
            Dossiers dossiers,
            Mandates mandates,
            PortCalls calls,
            ProcedureCatalogue procedures,
            Prefill prefill,
            FilingRecords records,
            Clock clock) {
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.calls = calls;
        this.procedures = procedures;
        this.prefill = prefill;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Begins an amendment or a cancellation with what stands, for the filer to change. Beginning twice gives the same dossier.
     *
     * @param procedureCode of a procedure that changes dossiers of this one's
     * @return the new dossier
     * @throws Problem BAD_REQUEST if it doesn't, STATUS_FORBIDS if the dossier doesn't stand
     */
    public UUID begin(Actor actor, UUID id, String procedureCode) {
        var now = clock.instant();
        var standing = dossiers.lockOfCompany(id, actor.filingCompany());
        requireChanging(procedureCode, standing, now);
        var matter = dossiers.matter(standing);
        mandates.require(actor, new Matter(matter.imo(), matter.unit(), procedureCode), now);
        return dossiers.changesOf(id).stream()
                .filter(change -> change.procedureCode().equals(procedureCode))
                .filter(change -> change.isOpenForFiler())
                .findFirst()
                .map(Dossier::id)
                .orElseGet(() -> open(actor, standing, procedureCode, now));
    }

    private void requireChanging(String procedureCode, Dossier standing, Instant now) {
        var today = now.atZone(TheClock.VIETNAM).toLocalDate();
        boolean possible = procedures.changing(standing.procedureCode(), today).stream()
                .anyMatch(procedure -> procedure.code().equals(procedureCode));
        if (!possible) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "procedure"));
        }
    }

    private UUID open(Actor actor, Dossier standing, String procedureCode, Instant now) {
        if (DossierStatus.CHANGE_ASKED.contains(standing.status())) {
            throw new Problem(ErrorCode.CHANGE_WAITING);
        }
        if (DossierStatus.ENDED.contains(standing.status())) {
            throw new Problem(ErrorCode.DOSSIER_ENDED);
        }
        if (!standing.status().allows(Step.ASK_AMENDMENT)) {
            throw new Problem(
                    ErrorCode.STATUS_FORBIDS, Map.of("status", standing.status().name()));
        }
        var change = standing.change(procedureCode, now);
        dossiers.add(change);
        prefill.change(change, dossiers.declarations(standing.id())).forEach(dossiers::add);
        records.record(AuditEvent.CHANGE_BEGUN, actor, standing, Map.of("procedure", procedureCode), now);
        return change.id();
    }

    /**
     * Takes a dossier back, a crossing also once it was confirmed. A ship that was announced isn't expected any more.
     *
     * @param reason needed once it was filed
     * @throws Problem STATUS_FORBIDS once it was decided, REASON_MISSING
     */
    public void withdraw(Actor actor, UUID id, String reason) {
        var now = clock.instant();
        var dossier = dossiers.lockOfCompany(id, actor.filingCompany());
        mandates.require(actor, dossiers.matter(dossier), now);
        boolean filed = dossier.number() != null;
        if (filed && (reason == null || reason.isBlank())) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        dossier.withdraw(now);
        boolean shipComes = dossier.portCall() != null && dossier.movement() == Movement.ARRIVAL;
        if (dossier.changes() == null && shipComes) {
            calls.withId(dossier.portCall()).calledOff(Movement.ARRIVAL);
        } else if (dossier.changes() != null && filed) {
            dossiers.withId(dossier.changes()).keep();
        }
        records.withdrawn(actor, dossier, filed ? reason.strip() : "", now);
    }
}
