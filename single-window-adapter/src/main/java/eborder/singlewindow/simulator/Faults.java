package eborder.singlewindow.simulator;

import java.util.List;

/** What can go wrong at the single window. */
final class Faults {
    static final String REJECT = "rejectNext";
    static final String DROP_ANSWER = "dropAnswerNext";

    private Faults() {}

    static FaultSwitches switches() {
        return new FaultSwitches(List.of(REJECT, DROP_ANSWER));
    }
}
