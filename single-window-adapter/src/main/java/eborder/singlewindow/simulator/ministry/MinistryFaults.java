package eborder.singlewindow.simulator.ministry;

import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.MessageTaking;

/** What can go wrong at the Ministry's portal, beside what does at every partner. */
final class MinistryFaults {
    /** It is acknowledged, and forgotten. */
    static final String FORGET = "forgetNext";

    static final String END_SESSION = "endSessionNext";
    /** The list leaves out what it holds, as one that is not up to date. */
    static final String STALE_LIST = "staleListNext";

    private MinistryFaults() {}

    static FaultSwitches switches() {
        return MessageTaking.switches(FORGET, END_SESSION, STALE_LIST);
    }
}
