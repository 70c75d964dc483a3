package eborder.gate.ashore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds who is ashore, and by when each is expected back. */
@ApplicationScoped
class Absences {
    private final Muster muster;
    private final ReturnTime returnTime;
    private final AlertSteps steps;

    @Inject
    Absences(Muster muster, ReturnTime returnTime, AlertSteps steps) {
        this.muster = muster;
        this.returnTime = returnTime;
        this.steps = steps;
    }

    List<Traveller> travellers(List<PermitTrace> traces) {
        return muster.travellers(traces);
    }

    List<Absence> of(List<PermitTrace> traces) {
        return muster.travellers(traces).stream()
                .filter(Traveller::isAshore)
                .map(this::absence)
                .toList();
    }

    Absence absence(Traveller traveller) {
        return new Absence(traveller, returnTime.of(traveller), steps);
    }
}
