package eborder.filing;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.form.Answers;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Mandates;
import eborder.party.Matter;
import eborder.portcall.Announcement;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The agent announces a ship and later reports that it lies safely. */
@UseCase
public class OpeningCalls {
    private final PortCalls calls;
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final ProcedureCatalogue procedures;
    private final Prefill prefill;
    private final BorderUnits units;
    private final AnnouncementForm form;
    private final OwnIds ownIds;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OpeningCalls(
            PortCalls calls,
            Dossiers dossiers,
            Mandates mandates,
            ProcedureCatalogue procedures,
            Prefill prefill,
            BorderUnits units,
            AnnouncementForm form,
            OwnIds ownIds,
            AuditTrail audit,
            Clock clock) {
        this.calls = calls;
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.procedures = procedures;
        this.prefill = prefill;
        this.units = units;
        this.form = form;
        this.ownIds = ownIds;
        this.audit = audit;
        this.clock = clock;
    }

    /** The procedures by which a ship comes. */
    public List<ProcedureDefinition> arrivals() {
        return procedures.of(
                Movement.ARRIVAL, clock.instant().atZone(TheClock.VIETNAM).toLocalDate());
    }

    /**
     * What is known of the ship's next call when it has leave to go.
     *
     * @param departure the dossier under which it leaves
     * @throws Problem NOT_FOUND for another company's, or if no procedure goes on from it
     */
    public NextCall next(Actor actor, UUID departure) {
        var today = clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
        var left = dossiers.ofCompany(departure, actor.filingCompany());
        var following =
                procedures.following(left.procedureCode(), today).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        var general = dossiers.version(left.id(), left.versionNo()).filed().general();
        var call = calls.withId(left.portCall());
        return new NextCall(
                following.code(),
                Map.of(
                        "imoNumber",
                        call.imo().digits(),
                        "shipName",
                        call.shipName(),
                        "portCode",
                        general.path("nextPort").asText("")));
    }

    /** Opens a port call from what was typed into the form {@code port-call}. */
    public OpeningOutcome open(Actor actor, String procedure, Answers typed) {
        var answers = form.tidy(typed);
        var today = clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
        var findings = form.findings(arrival(procedure), answers, today);
        return findings.isEmpty()
                ? new OpeningOutcome.Opened(open(actor, form.read(procedure, answers)))
                : new OpeningOutcome.Stopped(findings);
    }

    /**
     * Opens a port call under an id that the company's software chose. The same once more gives the same dossier.
     *
     * @param ownId up to 64 letters, digits, dots, lines, underscores
     * @throws Problem OWN_ID_TAKEN if something else was opened under this id, BAD_REQUEST for one that can't be; as
     *     {@link #open(Actor, Announcement)}
     */
    public OpeningOutcome open(Actor actor, String ownId, String procedure, Answers typed) {
        requireOwnId(ownId);
        var answers = form.tidy(typed);
        var said = Fingerprint.of(procedure + "\n" + answers);
        var known = ownIds.lock(actor.filingCompany(), ownId);
        if (known.isPresent()) {
            var dossier = known.get().dossierOf(said);
            return new OpeningOutcome.Opened(dossiers.ofFiler(dossier, actor).id());
        }
        var outcome = open(actor, procedure, typed);
        if (outcome instanceof OpeningOutcome.Opened opened) {
            ownIds.add(actor.filingCompany(), ownId, new OwnIds.Known(said, opened.dossier()), clock.instant());
        }
        return outcome;
    }

    private static void requireOwnId(String ownId) {
        if (!ownId.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "id"));
        }
    }

    /**
     * Opens a port call with its arrival dossier, filled in as far as anything is known of ship and agent.
     *
     * @return the dossier's id
     * @throws Problem BAD_REQUEST if no border unit serves the port, or that is no arrival procedure; NOT_OFFERED_HERE if not at that port
     */
    public UUID open(Actor actor, Announcement announcement) {
        var now = clock.instant();
        var today = now.atZone(TheClock.VIETNAM).toLocalDate();
        var unit = units.servingPort(announcement.port(), today)
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("port", announcement.port())));
        if (!arrival(announcement.procedure()).places().contains(unit.kind().name())) {
            throw new Problem(ErrorCode.NOT_OFFERED_HERE, Map.of("unit", unit.code()));
        }
        var matter = new Matter(announcement.imo().digits(), unit.code(), announcement.procedure());
        mandates.require(actor, matter, now);
        var call = PortCall.open(announcement, actor.filingCompany(), unit.code(), now);
        calls.add(call);
        var dossier = Dossier.open(announcement.procedure(), Movement.ARRIVAL, call, now);
        dossiers.add(dossier);
        prefill.declarations(dossier, call, actor).forEach(dossiers::add);
        audit.record(new Deed(
                AuditEvent.PORT_CALL_OPENED,
                now,
                actor.username(),
                "dossier:" + dossier.id(),
                Map.of("imo", call.imo().digits(), "port", call.port())));
        return dossier.id();
    }

    private ProcedureDefinition arrival(String code) {
        return arrivals().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "procedure")));
    }

    /** The ship lies safely moored: from now on crew with a valid permit may go ashore (Decision 10/2016, article 6(3)). */
    public void moored(Actor actor, UUID dossierId) {
        var now = clock.instant();
        var dossier = dossiers.ofCompany(dossierId, actor.filingCompany());
        mandates.require(actor, dossiers.matter(dossier), now);
        calls.ofCompany(dossier.portCall(), dossier.company()).moored(now);
        audit.record(new Deed(AuditEvent.SHIP_MOORED, now, actor.username(), "dossier:" + dossierId, Map.of()));
    }
}
