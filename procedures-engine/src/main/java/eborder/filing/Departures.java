package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.form.Answers;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Mandates;
import eborder.party.Matter;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ship's way out: the agent begins exit or transfer from the confirmed arrival, and reports when the ship has left. */
@UseCase
public class Departures {
    private final PortCalls calls;
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final ProcedureCatalogue procedures;
    private final Prefill prefill;
    private final BorderUnits units;
    private final DepartureForm form;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Departures(
            PortCalls calls,
            Dossiers dossiers,
            Mandates mandates,
            ProcedureCatalogue procedures,
            Prefill prefill,
            BorderUnits units,
            DepartureForm form,
            AuditTrail audit,
            Clock clock) {
        this.calls = calls;
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.procedures = procedures;
        this.prefill = prefill;
        this.units = units;
        this.form = form;
        this.audit = audit;
        this.clock = clock;
    }

    /** The procedures by which a ship leaves. */
    public List<ProcedureDefinition> ways() {
        return procedures.of(
                Movement.DEPARTURE, clock.instant().atZone(TheClock.VIETNAM).toLocalDate());
    }

    /** Begins from what was typed into the form {@code departure}. */
    public OpeningOutcome begin(Actor actor, UUID arrival, String procedureCode, Answers typed) {
        return begin(actor, arrival, procedureCode, typed, clock.instant());
    }

    /** The same of a paper that was handed in at a moment, after which the ship was to leave. */
    OpeningOutcome begin(Actor actor, UUID arrival, String procedureCode, Answers typed, Instant at) {
        var answers = form.tidy(typed);
        var findings = form.findings(answers, at);
        return findings.isEmpty()
                ? new OpeningOutcome.Opened(begin(actor, arrival, procedureCode, form.etd(answers), at))
                : new OpeningOutcome.Stopped(findings);
    }

    /**
     * Begins a departure with the lists of the arrival, for the filer to change what has changed (Decision 10/2016, article
     * 6(5)(b)). Beginning twice (a double click) gives the same dossier; as long as that isn't filed, the later time counts.
     *
     * @param arrival the dossier under which the ship came
     * @param etd expected time of departure
     * @return the departure's dossier
     * @throws Problem BAD_REQUEST if that is no departure procedure or the time has passed, STATUS_FORBIDS if the arrival is not confirmed, the ship
     *     is leaving already, or another departure procedure was begun
     */
    public UUID begin(Actor actor, UUID arrival, String procedureCode, Instant etd) {
        return begin(actor, arrival, procedureCode, etd, clock.instant());
    }

    private UUID begin(Actor actor, UUID arrival, String procedureCode, Instant etd, Instant at) {
        var way = ways().stream()
                .filter(known -> known.code().equals(procedureCode))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "procedure")));
        if (etd.isBefore(at)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "etd"));
        }
        var came = dossiers.lockOfCompany(arrival, actor.filingCompany());
        if (!way.places().contains(units.unit(came.unit()).kind().name())) {
            throw new Problem(ErrorCode.NOT_OFFERED_HERE, Map.of("unit", came.unit()));
        }
        var matter = dossiers.matter(came);
        mandates.require(actor, new Matter(matter.imo(), matter.unit(), way.code()), clock.instant());
        return begun(came).map(dossier -> same(dossier, way, etd)).orElseGet(() -> open(actor, came, way, etd));
    }

    private Optional<Dossier> begun(Dossier came) {
        return dossiers.ofCall(came.portCall()).stream()
                .filter(dossier -> dossier.movement() == Movement.DEPARTURE && dossier.changes() == null)
                .filter(dossier -> !DossierStatus.ENDED.contains(dossier.status()))
                .findFirst();
    }

    private UUID same(Dossier dossier, ProcedureDefinition way, Instant etd) {
        if (!dossier.procedureCode().equals(way.code())) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("begun", dossier.procedureCode()));
        }
        if (dossier.number() == null) {
            calls.ofCompany(dossier.portCall(), dossier.company()).departsAt(etd);
            dossier.expectedAt(etd);
            dossiers.declaration(dossier.id(), "general-declaration").derive(Prefill.departing(etd));
        }
        return dossier.id();
    }

    private UUID open(Actor actor, Dossier came, ProcedureDefinition way, Instant etd) {
        if (came.movement() != Movement.ARRIVAL || !DossierStatus.IN_FORCE.contains(came.status())) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        var now = clock.instant();
        PortCall call = calls.ofCompany(came.portCall(), came.company());
        call.departsAt(etd);
        var dossier = Dossier.open(way.code(), Movement.DEPARTURE, call, now);
        dossier.startFrom(came);
        dossiers.add(dossier);
        prefill.departure(dossier, call, dossiers.declarations(came.id())).forEach(dossiers::add);
        record(AuditEvent.DEPARTURE_BEGUN, actor, dossier.id(), Map.of("procedure", way.code()), now);
        return dossier.id();
    }

    /** The ship has left: nobody passes the gate for it any more. @throws Problem STATUS_FORBIDS before its departure is confirmed */
    public void left(Actor actor, UUID dossierId) {
        var now = clock.instant();
        var dossier = dossiers.ofCompany(dossierId, actor.filingCompany());
        mandates.require(actor, dossiers.matter(dossier), now);
        calls.ofCompany(dossier.portCall(), dossier.company()).left(now);
        record(AuditEvent.SHIP_LEFT, actor, dossierId, Map.of(), now);
    }

    private void record(AuditEvent event, Actor actor, UUID dossier, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, actor.username(), "dossier:" + dossier, facts));
    }
}
