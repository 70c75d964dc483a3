package eborder.singlewindow.simulator;

import java.util.List;

/** What can go wrong at the single window. */
final class Faults {
    static final String REJECT = "rejectNext";
    static final String DROP_ANSWER = "dropAnswerNext";
    /** What the portal answers to a declaration is lost, so that it is sent again. */
    static final String LOSE_REPLY = "loseReplyNext";

    private Faults() {}

    static FaultSwitches switches() {
        return new FaultSwitches(List.of(REJECT, DROP_ANSWER, LOSE_REPLY));
    }
}
