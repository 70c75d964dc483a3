package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
import eborder.filing.outage.FilingChannels;
import eborder.filing.outage.OutageDossiers;
import eborder.party.Actor;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the dossier that was filed directly in an outage and that a message of the single window declares again: the same company, ship,
 * port, procedure and movement. What belongs to no ship is never taken for the same.
 */
@ApplicationScoped
public class ChannelLinking {
    private final OutageDossiers meanwhile;
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final ChannelAnswers answers;
    private final ProcedureCatalogue procedures;
    private final FilingChannels channels;
    private final LinkRecords records;

    @Inject
    public ChannelLinking(
            OutageDossiers meanwhile,
            Dossiers dossiers,
            PortCalls calls,
            ChannelAnswers answers,
            ProcedureCatalogue procedures,
            FilingChannels channels,
            LinkRecords records) {
        this.meanwhile = meanwhile;
        this.dossiers = dossiers;
        this.calls = calls;
        this.answers = answers;
        this.procedures = procedures;
        this.channels = channels;
        this.records = records;
    }

    /** Gives the dossier the message's reference. @return it, empty if the message declares something new */
    Optional<UUID> link(Actor actor, ChannelMessage message) {
        var procedure = procedures.procedure(message.procedure());
        if (!procedure.isForShips() || procedure.changes() != null || isKnown(actor, message)) {
            return Optional.empty();
        }
        var declared = answers.typed(message.sheets());
        return movesAt(procedure, declared)
                .flatMap(moves -> nearest(actor, message, declared, moves))
                .map(dossier -> records.link(actor, dossier.id(), message, declared));
    }

    private boolean isKnown(Actor actor, ChannelMessage message) {
        return dossiers.cameAs(message.reference(), actor.filingCompany()).stream()
                .anyMatch(known -> known.procedureCode().equals(message.procedure()));
    }

    private Optional<Dossier> nearest(Actor actor, ChannelMessage message, Filed declared, Instant moves) {
        var window = channels.policy()
                .sameMovementWithin(moves.atZone(TheClock.VIETNAM).toLocalDate());
        return meanwhile
                .unlinked(actor.filingCompany(), message.procedure(), moves.minus(window), moves.plus(window))
                .stream()
                .filter(dossier -> isSameShip(actor, message, declared, dossier))
                .min(Comparator.comparing(
                        dossier -> Duration.between(dossier.movesAt(), moves).abs()));
    }

    /** By its number and port; a departure may name the arrival alone. */
    private boolean isSameShip(Actor actor, ChannelMessage message, Filed declared, Dossier dossier) {
        var call = calls.withId(dossier.portCall());
        var imo = declared.general().path("imoNumber").asText("");
        return imo.isEmpty()
                ? goesOnFrom(actor, message, call)
                : imo.equals(call.imo().digits())
                        && call.port()
                                .equals(declared.general().path("portCode").asText(call.port()));
    }

    private boolean goesOnFrom(Actor actor, ChannelMessage message, PortCall call) {
        return dossiers.cameAs(message.before(), actor.filingCompany()).stream()
                .anyMatch(before -> call.id().equals(before.portCall()));
    }

    private static Optional<Instant> movesAt(ProcedureDefinition procedure, Filed declared) {
        try {
            return declared.at(procedure.movesAt())
                    .map(answer -> OffsetDateTime.parse(answer.asText()).toInstant())
                    .findFirst();
        } catch (DateTimeException notMoment) {
            return Optional.empty();
        }
    }
}
