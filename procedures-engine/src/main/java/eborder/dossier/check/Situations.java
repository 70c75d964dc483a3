package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
import eborder.dossier.HeldPermit;
import eborder.dossier.HeldPermits;
import eborder.dossier.Passages;
import eborder.party.AccountNames;
import eborder.party.BorderUnits;
import eborder.portcall.ImoNumber;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.Movement;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the circumstances of a dossier. */
@ApplicationScoped
public class Situations {
    private static final String OTHER_SHIP = "permit-request#/otherShipImo";

    private final Dossiers dossiers;
    private final Passages passages;
    private final HeldPermits permits;
    private final PortCalls calls;
    private final BorderUnits units;
    private final AccountNames accounts;
    private final ProcedureCatalogue procedures;
    private final Clock clock;

    @Inject
    Situations(
            Dossiers dossiers,
            Passages passages,
            HeldPermits permits,
            PortCalls calls,
            BorderUnits units,
            AccountNames accounts,
            ProcedureCatalogue procedures,
            Clock clock) {
        this.dossiers = dossiers;
        this.passages = passages;
        this.permits = permits;
        this.calls = calls;
        this.units = units;
        this.accounts = accounts;
        this.procedures = procedures;
        this.clock = clock;
    }

    public Situation of(Dossier dossier) {
        return new Situation(
                procedures
                        .procedure(dossier.procedureCode(), dossier.changedProcedure())
                        .on(dossier.lawDay(clock.instant())),
                procedures.findPermit(dossier.procedureCode()),
                dossier.movement(),
                dossier.movesAt(),
                units.unit(dossier.unit()),
                stay(dossier),
                List.of(),
                dossiers.attachments(dossier.id()),
                Optional.ofNullable(dossier.changes()).map(dossiers::withId).map(changed -> changed(changed, dossier)),
                Optional.ofNullable(dossier.startedFrom()).map(dossiers::withId).map(this::asItStands),
                procedures.procedure(dossier.procedureCode()).forms().stream()
                        .map(NeededForm::form)
                        .collect(Collectors.toSet()),
                accounts.of(dossier.company()));
    }

    private Stay stay(Dossier dossier) {
        var call = Optional.ofNullable(dossier.portCall()).map(calls::withId);
        var leaving = call.filter(found -> dossier.movement() == Movement.DEPARTURE);
        return new Stay(
                call,
                Optional.empty(),
                leaving.flatMap(found -> dossiers.arrivalIn(found.id())),
                leaving.map(found -> passages.ashore(found.id(), procedures.leadingAshore()))
                        .orElse(List.of()));
    }

    /** The same for what is declared: with the ship in port that the answers name, or the one they named when it was still there. */
    public Situation of(Dossier dossier, Filed filed) {
        return declared(of(dossier), dossier, filed);
    }

    Situation declared(Situation situation, Dossier dossier, Filed filed) {
        var held = situation.permit().isPresent() ? permits.of(dossier, filed) : List.<HeldPermit>of();
        return situation.at(stay(situation, filed), held);
    }

    private Stay stay(Situation situation, Filed filed) {
        var place = situation.procedure().ship();
        if (place == null) {
            return situation.stay();
        }
        var ship = inPort(situation, filed, place)
                .or(() -> situation
                        .call()
                        .filter(call -> filed.at(place)
                                .anyMatch(imo -> imo.asText().equals(call.imo().digits()))));
        return new Stay(
                ship,
                ship.flatMap(call -> other(situation, filed, call)),
                ship.flatMap(call -> dossiers.arrivalIn(call.id())),
                List.of());
    }

    private Optional<PortCall> inPort(Situation situation, Filed filed, String place) {
        return filed.at(place)
                .map(JsonNode::asText)
                .filter(ImoNumber::isValid)
                .flatMap(
                        imo -> calls.inPort(new ImoNumber(imo), situation.unit().code()).stream())
                .findFirst();
    }

    private Optional<PortCall> other(Situation situation, Filed filed, PortCall ship) {
        return inPort(situation, filed, OTHER_SHIP).filter(call -> !call.id().equals(ship.id()));
    }

    private Situation.Changed asItStands(Dossier before) {
        var newest = dossiers.version(before.id(), before.versionNo());
        return new Situation.Changed(before.procedureCode(), newest.filed());
    }

    /** A filed change is compared with what stood then, also when it is decided: both versions are evidence. */
    private Situation.Changed changed(Dossier changed, Dossier change) {
        int versionNo = change.changedVersion() == null ? changed.versionNo() : change.changedVersion();
        var onFile = dossiers.version(changed.id(), versionNo);
        return new Situation.Changed(changed.procedureCode(), onFile.filed());
    }
}
