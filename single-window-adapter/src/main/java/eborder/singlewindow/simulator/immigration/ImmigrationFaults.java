package eborder.singlewindow.simulator.immigration;

import eborder.singlewindow.simulator.FaultSwitches;
import eborder.singlewindow.simulator.MessageTaking;

/** What can go wrong at the Immigration Department, beside what does at every partner. */
final class ImmigrationFaults {
    /** What is signed isn't what is answered. */
    static final String FORGE = "forgeNext";

    private ImmigrationFaults() {}

    static FaultSwitches switches() {
        return MessageTaking.switches(FORGE);
    }
}
