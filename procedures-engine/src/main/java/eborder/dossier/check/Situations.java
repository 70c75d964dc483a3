package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.Filed;
import eborder.party.AccountNames;
import eborder.party.BorderUnits;
import eborder.portcall.ImoNumber;
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
                dossiers.attachments(dossier.id()),
                dossier.movement() == Movement.DEPARTURE ? dossiers.arrivalIn(dossier.portCall()) : Optional.empty(),
                Optional.ofNullable(dossier.changes()).map(dossiers::withId).map(changed -> changed(changed, dossier)),
                procedures.procedure(dossier.procedureCode()).forms().stream()
                        .map(NeededForm::form)
                        .collect(Collectors.toSet()),
                accounts.of(dossier.company()));
    }

    /** The circumstances with the ship in port that the answers name. */
    Situation bound(Situation situation, Filed filed) {
        if (situation.call().isPresent() || situation.procedure().ship() == null) {
            return situation;
        }
        return filed.at(situation.procedure().ship())
                .map(JsonNode::asText)
                .filter(ImoNumber::isValid)
                .flatMap(
                        imo -> calls.inPort(new ImoNumber(imo), situation.unit().code()).stream())
                .findFirst()
                .map(call -> situation.at(call, dossiers.arrivalIn(call.id())))
                .orElse(situation);
    }

    /** A filed change is compared with what stood then, also when it is decided: both versions are evidence. */
    private Situation.Changed changed(Dossier changed, Dossier change) {
        int versionNo = change.changedVersion() == null ? changed.versionNo() : change.changedVersion();
        var onFile = dossiers.version(changed.id(), versionNo);
        return new Situation.Changed(changed.procedureCode(), onFile.filed());
    }
}
