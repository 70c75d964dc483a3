package eborder.singlewindow.simulator.neighbour;

import eborder.singlewindow.simulator.FaultSwitches;
import java.util.List;

/** What can go wrong with what a neighbour tells. */
final class NeighbourFaults {
    static final String TWICE = "twiceNext";
    /** It is kept back and follows the next one. */
    static final String OUT_OF_ORDER = "outOfOrderNext";
    /** What is signed isn't what is sent. */
    static final String WRONG_SIGNATURE = "wrongSignatureNext";
    /** It tells of yesterday, as a queue does that stood still. */
    static final String STALE = "staleNext";

    private NeighbourFaults() {}

    static FaultSwitches switches() {
        return new FaultSwitches(List.of(TWICE, OUT_OF_ORDER, WRONG_SIGNATURE, STALE));
    }
}
