package eborder.dossier.result;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.dossier.PublicStatus;
import eborder.dossier.ResultNotices;
import eborder.exchange.HeldResult;
import eborder.exchange.Partner;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a day with what the Ministry's portal holds of it, and mends; each step is its own short transaction. */
@UseCase
public class ReconciliationDesk {
    static final int LEASE_MINUTES = 10;
    private static final int PAUSE_MINUTES = 15;

    /** A day is compared from one o'clock on: by then its last messages have arrived. */
    private static final Duration SETTLING = Duration.ofHours(1);

    private final Reconciliations reconciliations;
    private final Dossiers dossiers;
    private final ResultNotices notices;
    private final ProcedureCatalogue procedures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReconciliationDesk(
            Reconciliations reconciliations,
            Dossiers dossiers,
            ResultNotices notices,
            ProcedureCatalogue procedures,
            AuditTrail audit,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.dossiers = dossiers;
        this.notices = notices;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day that the holder compares now; empty if all are done, or somebody else is at it. */
    Optional<LocalDate> begin(String holder) {
        var today = clock.instant().minus(SETTLING).atZone(TheClock.VIETNAM).toLocalDate();
        reconciliations.due(today.minusDays(1));
        return reconciliations.claim(holder, LEASE_MINUTES);
    }

    /** Numbers that the portal should hold: what changed on the day, and all that is open. */
    List<String> expected(LocalDate day) {
        return reconciliations.expected(
                told(),
                day.atStartOfDay(TheClock.VIETNAM).toInstant(),
                day.plusDays(1).atStartOfDay(TheClock.VIETNAM).toInstant());
    }

    /** @param held what the portal holds of the expected ones and of the day, by number */
    Comparison compare(LocalDate day, List<String> expected, Map<String, HeldResult> held) {
        var numbers = Stream.concat(expected.stream(), held.keySet().stream())
                .distinct()
                .toList();
        var ours = reconciliations.standing(told(), numbers, day).stream()
                .collect(Collectors.toMap(Standing::number, Function.identity()));
        var differences = new ArrayList<Difference>();
        for (var number : numbers) {
            differenceOf(ours.get(number), held.get(number)).ifPresent(differences::add);
        }
        var waiting = ours.values().stream().filter(Standing::moving).count();
        return new Comparison(numbers.size(), (int) waiting, differences);
    }

    private static Optional<Difference> differenceOf(Standing ours, HeldResult theirs) {
        if (ours == null) {
            return Optional.ofNullable(theirs).map(ReconciliationDesk::unknown);
        }
        return ours.moving() ? Optional.empty() : ours.against(theirs);
    }

    private static Difference unknown(HeldResult theirs) {
        return new Difference(
                theirs.number(), Difference.Kind.UNKNOWN_HERE, null, null, theirs.status(), theirs.at(), null);
    }

    /** Keeps what was found and, if it is our dossier, tells the portal again how it stands; nothing if it has changed meanwhile. */
    void settle(LocalDate day, Difference found) {
        if (found.dossier() == null) {
            reconciliations.keep(day, found);
            return;
        }
        // who changes it now waits, so that the notice of the change comes after this one
        var dossier = dossiers.lock(found.dossier());
        var standing = reconciliations.standing(told(), List.of(found.number()), day);
        if (standing.stream().anyMatch(Standing::moving)) {
            return;
        }
        var message = UUID.randomUUID();
        notices.again(message, dossier, clock.instant());
        reconciliations.keep(
                day, found.mendedBy(message, PublicStatus.of(dossier.status()).code()));
    }

    void finish(LocalDate day, String holder, Comparison comparison) {
        var now = clock.instant();
        if (reconciliations.finish(day, holder, comparison, now)) {
            var facts = Map.of(
                    "day", day.toString(),
                    "compared", Integer.toString(comparison.compared()),
                    "waiting", Integer.toString(comparison.waiting()),
                    "differences", Integer.toString(comparison.differences().size()));
            audit.record(new Deed(
                    AuditEvent.RESULTS_RECONCILED, now, "system", "partner:" + Partner.MINISTRY.name(), facts));
        }
    }

    /** @param error a code without personal data */
    void failed(LocalDate day, String holder, String error) {
        reconciliations.failed(day, holder, error, PAUSE_MINUTES);
    }

    /** Codes of the procedures of which the portal is told. */
    private List<String> told() {
        return procedures.procedures().stream()
                .filter(ProcedureDefinition::syncMod)
                .map(ProcedureDefinition::code)
                .toList();
    }
}
