package eborder.report;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.result.Difference;
import eborder.dossier.result.ReconciliationRow;
import eborder.dossier.result.Reconciliations;
import eborder.exchange.Partner;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the daily comparison with the Ministry's portal found, for the operator. */
@UseCase
public class ResultComparison {
    private static final int MOST_DAYS = 60;
    private static final int MOST_DIFFERENCES = 500;

    private final Reconciliations reconciliations;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ResultComparison(Reconciliations reconciliations, AuditTrail audit, Clock clock) {
        this.reconciliations = reconciliations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest 60 days first. @throws Problem NOT_ALLOWED unless the operator asks */
    public List<ReconciliationRow> days(Actor actor) {
        actor.require(Role.SYS_ADMIN);
        return reconciliations.newest(MOST_DAYS);
    }

    /** By number, at most 500. @throws Problem NOT_ALLOWED unless the operator asks */
    public List<Difference> differences(Actor actor, LocalDate day) {
        actor.require(Role.SYS_ADMIN);
        return reconciliations.differences(day, MOST_DIFFERENCES);
    }

    /** Has a day compared once more, within a minute. @throws Problem NOT_FOUND if it wasn't finished, NOT_ALLOWED */
    public void again(Actor actor, LocalDate day) {
        actor.require(Role.SYS_ADMIN);
        if (!reconciliations.reopen(day)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        audit.record(new Deed(
                AuditEvent.RECONCILIATION_ASKED,
                clock.instant(),
                actor.username(),
                "partner:" + Partner.MINISTRY.name(),
                Map.of("day", day.toString())));
    }
}
