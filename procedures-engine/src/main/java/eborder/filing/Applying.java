package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.party.AccountNames;
import eborder.party.Actor;
import eborder.party.BorderUnit;
import eborder.party.BorderUnits;
import eborder.party.Mandates;
import eborder.party.Matter;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The filer begins what is asked of a border unit without announcing a ship: land crossings, visas, accounts, permits. */
@UseCase
public class Applying {
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final ProcedureCatalogue procedures;
    private final BorderUnits units;
    private final Prefill prefill;
    private final AccountNames accounts;
    private final FilingRecords records;
    private final Clock clock;

    @Inject
    Applying(
            Dossiers dossiers,
            Mandates mandates,
            ProcedureCatalogue procedures,
            BorderUnits units,
            Prefill prefill,
            AccountNames accounts,
            FilingRecords records,
            Clock clock) {
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.procedures = procedures;
        this.units = units;
        this.prefill = prefill;
        this.accounts = accounts;
        this.records = records;
        this.clock = clock;
    }

    /** What can be asked for today. */
    public List<ProcedureDefinition> possible() {
        return procedures.applications(today());
    }

    /** The units at which it can be asked for today. */
    public List<BorderUnit> unitsFor(ProcedureDefinition procedure) {
        return units.all().stream()
                .filter(unit -> unit.isBorderGuardOn(today()))
                .filter(unit -> procedure.places().stream().anyMatch(unit::isAt))
                .toList();
    }

    /**
     * Begins an application, filled in as far as the company is known.
     *
     * @param movement what moves under it; null for the usual one
     * @return the dossier
     * @throws Problem BAD_REQUEST if there is no such procedure today or no such movement under it, NOT_OFFERED_HERE if not at that unit
     */
    public UUID begin(Actor actor, String procedureCode, Movement movement, String unit) {
        return begin(actor, procedureCode, movement, unit, Map.of());
    }

    /** The same about an account of the company, which the forms name already. @throws Problem NOT_FOUND for another company's account */
    public UUID begin(Actor actor, String procedureCode, String unit, AccountMatter matter) {
        var account = accounts.of(actor.filingCompany())
                .withId(matter.account())
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        return begin(actor, procedureCode, null, unit, matter.answers(account));
    }

    private UUID begin(Actor actor, String procedureCode, Movement movement, String unit, Map<String, String> answers) {
        var now = clock.instant();
        var procedure = possible().stream()
                .filter(known -> known.code().equals(procedureCode))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "procedure")));
        if (unitsFor(procedure).stream().noneMatch(known -> known.code().equals(unit))) {
            throw new Problem(ErrorCode.NOT_OFFERED_HERE, Map.of("unit", unit));
        }
        mandates.require(actor, new Matter(null, unit, procedureCode), now);
        var dossier = Dossier.apply(procedureCode, movement(procedure, movement), actor.filingCompany(), unit, now);
        dossiers.add(dossier);
        prefill.application(dossier, actor, answers).forEach(dossiers::add);
        records.record(AuditEvent.APPLICATION_BEGUN, actor, dossier, Map.of("procedure", procedureCode), now);
        return dossier.id();
    }

    private static Movement movement(ProcedureDefinition procedure, Movement asked) {
        var movement = asked == null ? procedure.ways().keySet().iterator().next() : asked;
        if (!procedure.ways().containsKey(movement)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "movement"));
        }
        return movement;
    }

    private LocalDate today() {
        return clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
    }
}
