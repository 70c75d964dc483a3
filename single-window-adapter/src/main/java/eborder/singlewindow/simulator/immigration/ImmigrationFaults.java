package eborder.singlewindow.simulator.immigration;

import eborder.singlewindow.simulator.FaultSwitches;
import java.util.List;

/** What can go wrong at the Immigration Department. */
final class ImmigrationFaults {
    static final String FAIL = "failNext";
    static final String BUSY = "busyNext";
    static final String REFUSE = "refuseNext";
    static final String FORGE = "forgeNext";
    /** It is taken, and nobody is told. */
    static final String LOSE_ANSWER = "loseAnswerNext";

    private ImmigrationFaults() {}

    static FaultSwitches switches() {
        return new FaultSwitches(List.of(FAIL, BUSY, REFUSE, FORGE, LOSE_ANSWER));
    }
}
