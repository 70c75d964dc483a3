package eborder.singlewindow.simulator.ministry;

import eborder.singlewindow.simulator.FaultSwitches;
import java.util.List;

/** What can go wrong at the Ministry's portal. */
final class MinistryFaults {
    static final String FAIL = "failNext";
    static final String BUSY = "busyNext";
    static final String REFUSE = "refuseNext";
    /** It is taken, and nobody is told. */
    static final String LOSE_ANSWER = "loseAnswerNext";
    /** It is acknowledged, and forgotten. */
    static final String FORGET = "forgetNext";

    static final String END_SESSION = "endSessionNext";
    /** The list leaves out what it holds, as one that is not up to date. */
    static final String STALE_LIST = "staleListNext";

    private MinistryFaults() {}

    static FaultSwitches switches() {
        return new FaultSwitches(List.of(FAIL, BUSY, REFUSE, LOSE_ANSWER, FORGET, END_SESSION, STALE_LIST));
    }
}
