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
                Optional.ofNullable(dossier.changes()).map(dossiers::withId).map(changed -> changed(changed, dossier)),
                procedures.procedure(dossier.procedureCode()).forms().stream()
                        .map(NeededForm::form)
                        .collect(Collectors.toSet()));
    }

    /** A filed change is compared with what stood then, also when it is decided: both versions are evidence. */
    private Situation.Changed changed(Dossier changed, Dossier change) {
        int versionNo = change.changedVersion() == null ? changed.versionNo() : change.changedVersion();
        var onFile = dossiers.version(changed.id(), versionNo);
        return new Situation.Changed(changed.procedureCode(), onFile.filed());
    }
}
