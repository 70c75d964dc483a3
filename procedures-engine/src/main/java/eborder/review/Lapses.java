package eborder.review;

import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.DossierStatus.Step;
import eborder.dossier.Dossiers;
import eborder.portcall.PortCalls;
import eborder.procedure.Dated;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Dossiers whose time has gone by unused: departures that didn't leave, crossings that didn't come (domain.md 4.4, R29). */
@UseCase
public class Lapses {
    private final InboxRows rows;
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;
    private final ReviewRecords records;
    private final Clock clock;

    @Inject
    Lapses(
            InboxRows rows,
            Dossiers dossiers,
            PortCalls calls,
            ProcedureCatalogue procedures,
            ReviewRecords records,
            Clock clock) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.calls = calls;
        this.procedures = procedures;
        this.records = records;
        this.clock = clock;
    }

    /** Those that may have lapsed, the longest overdue first. */
    List<UUID> due(int most) {
        return rows.pastTheirMoment(clock.instant(), most);
    }

    /** Lets one lapse if its time is up; the ship of a lapsed departure is in port again, so that it can be declared anew. */
    void lapse(UUID id) {
        var now = clock.instant();
        var dossier = dossiers.lock(id);
        if (!isUp(dossier, now)) {
            return;
        }
        boolean confirmed = dossier.status() == DossierStatus.CONFIRMED;
        dossier.lapse(now);
        if (confirmed && dossier.portCall() != null && dossier.movement() == Movement.DEPARTURE) {
            calls.withId(dossier.portCall()).calledOff(Movement.DEPARTURE);
        }
        records.lapsed(dossier, now);
    }

    private boolean isUp(Dossier dossier, Instant now) {
        if (!dossier.status().allows(Step.LAPSE)) {
            return false;
        }
        var day = dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate();
        var way = procedures.procedure(dossier.procedureCode()).way(dossier.movement());
        return Dated.on(day, way.lapsesAfter())
                .filter(after -> now.isAfter(dossier.movesAt().plus(after.value())))
                .isPresent();
    }
}
