package eborder.dossier.check;

import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
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
    private final ProcedureCatalogue procedures;

    @Inject
    Situations(Dossiers dossiers, PortCalls calls, ProcedureCatalogue procedures) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.procedures = procedures;
    }

    public Situation of(Dossier dossier) {
        return new Situation(
                procedures.procedure(dossier.procedureCode(), dossier.changedProcedure()),
                dossier.movement(),
                dossier.movesAt(),
                Optional.ofNullable(dossier.portCall()).map(calls::withId),
                dossier.movement() == Movement.DEPARTURE ? dossiers.arrivalBefore(dossier) : Optional.empty(),
                Optional.ofNullable(dossier.changes()).map(dossiers::withId).map(this::onFile),
                procedures.procedure(dossier.procedureCode()).forms().stream()
                        .map(NeededForm::form)
                        .collect(Collectors.toSet()));
    }

    private Situation.Changed onFile(Dossier changed) {
        var newest = dossiers.version(changed.id(), changed.versionNo());
        return new Situation.Changed(changed.procedureCode(), newest.filed());
    }
}
