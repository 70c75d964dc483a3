package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierNumber;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.form.Answers;
import eborder.party.Actor;
import eborder.procedure.Changes;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Opens what another single window declares, by the use cases that filers open it with; their transaction is the message's. */
@ApplicationScoped
public class ChannelOpening {
    private final OpeningCalls calls;
    private final Departures departures;
    private final Applying applying;
    private final Changing changing;
    private final Dossiers dossiers;
    private final ProcedureCatalogue procedures;
    private final Clock clock;

    @Inject
    public ChannelOpening(
            OpeningCalls calls,
            Departures departures,
            Applying applying,
            Changing changing,
            Dossiers dossiers,
            ProcedureCatalogue procedures,
            Clock clock) {
        this.calls = calls;
        this.departures = departures;
        this.applying = applying;
        this.changing = changing;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @throws Problem REFERENCE_TAKEN, REFERENCE_UNKNOWN; whatever the use cases refuse */
    OpeningOutcome open(Actor actor, ChannelMessage message) {
        var procedure = procedures.procedure(message.procedure());
        if (procedure.changes() != null) {
            return opened(
                    changing.begin(actor, standing(actor, message.before()).id(), procedure.code()));
        }
        requireNew(actor, message);
        var outcome = begin(actor, message, procedure);
        if (outcome instanceof OpeningOutcome.Opened opened) {
            dossiers.ofCompany(opened.dossier(), actor.filingCompany()).cameAs(message.reference(), message.year());
        }
        return outcome;
    }

    /**
     * The same from a paper, which nobody has given a number: an arrival, a departure or an application.
     *
     * @param at when it was handed in
     * @throws Problem BAD_REQUEST for what changes another dossier; REFERENCE_UNKNOWN if a departure's arrival isn't found
     */
    OpeningOutcome openFromPaper(Actor actor, ChannelMessage paper, Instant at) {
        var procedure = procedures
                .find(paper.procedure())
                .filter(known -> known.changes() == null)
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "procedure")));
        return procedure.isForShips() && leaves(paper, procedure)
                ? departures.begin(actor, arrival(actor, paper.before()).id(), procedure.code(), etd(paper), at)
                : begin(actor, paper, procedure);
    }

    /** By our number, as a paper says it, or by the single window's. */
    private Dossier arrival(Actor actor, String number) {
        return DossierNumber.read(number)
                .flatMap(ours -> dossiers.numbered(ours, actor.filingCompany()))
                .orElseGet(() -> standing(actor, number));
    }

    private OpeningOutcome begin(Actor actor, ChannelMessage message, ProcedureDefinition procedure) {
        if (!procedure.isForShips()) {
            return opened(applying.begin(actor, procedure.code(), null, message.unit()));
        }
        if (leaves(message, procedure)) {
            return departures.begin(actor, standing(actor, message.before()).id(), procedure.code(), etd(message));
        }
        return calls.open(actor, procedure.code(), message.announcement());
    }

    private static boolean leaves(ChannelMessage message, ProcedureDefinition procedure) {
        var ways = procedure.ways();
        return ways.containsKey(Movement.DEPARTURE)
                && (!ways.containsKey(Movement.ARRIVAL)
                        || message.general("direction").equals("0"));
    }

    private static Answers etd(ChannelMessage message) {
        return Answers.empty().with(Map.of("etd", message.general("dateTimeArrDep")));
    }

    private void requireNew(Actor actor, ChannelMessage message) {
        boolean taken = dossiers.cameAs(message.reference(), actor.filingCompany()).stream()
                .anyMatch(known -> known.changes() == null
                        && known.procedureCode().equals(message.procedure())
                        && known.status() != DossierStatus.WITHDRAWN);
        if (taken) {
            throw new Problem(ErrorCode.REFERENCE_TAKEN);
        }
    }

    /** The dossier to be amended or cancelled, by a procedure that does so. */
    UUID change(Actor actor, ChannelMessage message, Changes.Kind kind) {
        var standing = standing(actor, message.reference());
        var today = clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
        var procedure = procedures.changing(standing.procedureCode(), today).stream()
                .filter(known -> known.changes().kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "function")));
        return changing.begin(actor, standing.id(), procedure.code());
    }

    /** The company's dossier of a reference that stands for itself. @throws Problem REFERENCE_UNKNOWN */
    Dossier standing(Actor actor, String reference) {
        return newest(actor, reference, known -> known.changes() == null);
    }

    /** The dossier, or the change of it, for which the filer was asked something. @throws Problem REFERENCE_UNKNOWN */
    Dossier asked(Actor actor, String reference) {
        return newest(actor, reference, Dossier::isOpenForFiler);
    }

    private Dossier newest(Actor actor, String reference, Predicate<Dossier> wanted) {
        List<Dossier> known = dossiers.cameAs(reference, actor.filingCompany());
        return known.stream()
                .filter(wanted)
                .findFirst()
                .or(() -> known.stream().filter(one -> one.changes() == null).findFirst())
                .orElseThrow(() -> new Problem(ErrorCode.REFERENCE_UNKNOWN));
    }

    private static OpeningOutcome opened(UUID dossier) {
        return new OpeningOutcome.Opened(dossier);
    }
}
