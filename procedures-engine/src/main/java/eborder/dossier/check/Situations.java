package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
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
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the circumstances of a dossier. */
@ApplicationScoped
public class Situations {
    private static final String OTHER_SHIP = "permit-request#/otherShipImo";

    private final Dossiers dossiers;
    private final PortCalls calls;
    private final BorderUnits units;
    private final AccountNames accounts;
    private final ProcedureCatalogue procedures;

    @Inject
    Situations(
            Dossiers dossiers,
            PortCalls calls,
            BorderUnits units,
            AccountNames accounts,
            ProcedureCatalogue procedures) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.units = units;
        this.accounts = accounts;
        this.procedures = procedures;
    }

    public Situation of(Dossier dossier) {
        return new Situation(
                procedures.procedure(dossier.procedureCode(), dossier.changedProcedure()),
                procedures.findPermit(dossier.procedureCode()),
                dossier.movement(),
                dossier.movesAt(),
                units.unit(dossier.unit()),
                Optional.ofNullable(dossier.portCall()).map(calls::withId),
                Optional.empty(),
                dossiers.attachments(dossier.id()),
                dossier.movement() == Movement.DEPARTURE ? dossiers.arrivalIn(dossier.portCall()) : Optional.empty(),
                Optional.ofNullable(dossier.changes()).map(dossiers::withId).map(changed -> changed(changed, dossier)),
                Optional.ofNullable(dossier.startedFrom()).map(dossiers::withId).map(this::asItStands),
                procedures.procedure(dossier.procedureCode()).forms().stream()
                        .map(NeededForm::form)
                        .collect(Collectors.toSet()),
                accounts.of(dossier.company()));
    }

    /** The circumstances with the ship in port that the answers name, or the one they named when it was still there. */
    Situation bound(Situation situation, Filed filed) {
        var place = situation.procedure().ship();
        if (place == null) {
            return situation;
        }
        var ship = inPort(situation, filed, place)
                .or(() -> situation
                        .call()
                        .filter(call -> filed.at(place)
                                .anyMatch(imo -> imo.asText().equals(call.imo().digits()))));
        return situation.at(
                ship,
                ship.flatMap(call -> other(situation, filed, call)),
                ship.flatMap(call -> dossiers.arrivalIn(call.id())));
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
