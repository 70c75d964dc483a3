package eborder.gate.ashore;

import eborder.gate.ashore.AlertStep.Told;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Looks after those who are ashore: tells who answers for them, opens a case for who is late, ends it when the person is back. */
@UseCase
public class AshoreWatch {
    private final Traces traces;
    private final Absences absences;
    private final AshoreAlerts alerts;
    private final AshoreCases cases;
    private final AshoreNotices notices;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    @Inject
    AshoreWatch(
            Traces traces,
            Absences absences,
            AshoreAlerts alerts,
            AshoreCases cases,
            AshoreNotices notices,
            ProcedureCatalogue catalogue,
            Clock clock) {
        this.traces = traces;
        this.absences = absences;
        this.alerts = alerts;
        this.cases = cases;
        this.notices = notices;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The calls of ships with somebody ashore, and of ships with an open case. */
    List<UUID> calls() {
        return traces.callsWithSomebodyAway(catalogue.leadingAshore(), clock.instant());
    }

    /** Doing it twice, or on two nodes at once, tells nobody twice and opens no second case. */
    void look(UUID call) {
        var now = clock.instant();
        cases.lockOpen(call).forEach(open -> endIfBack(open, now));
        absences.of(traces.ofCall(call)).stream()
                .filter(absence -> !absence.traveller().isSettled())
                .forEach(absence -> look(absence, now));
    }

    private void endIfBack(AshoreCase open, Instant now) {
        cases.cameBack(open, catalogue.leadingAshore()).ifPresent(at -> {
            open.cameBack(at);
            cases.recordReturn(open, at, now);
        });
    }

    private void look(Absence absence, Instant now) {
        absence.step(now).ifPresent(step -> tell(absence, step, now));
        if (absence.isOverdue(now)) {
            cases.openOnce(absence.traveller(), absence.returnAt(), now);
        }
    }

    private void tell(Absence absence, AlertStep step, Instant now) {
        boolean first = alerts.addOnce(absence.traveller(), absence.returnAt(), step, now);
        if (first && step.told().contains(Told.FILER)) {
            notices.send(absence.traveller(), absence.returnAt(), step, now);
        }
    }
}
