package eborder.singlewindow.simulator;

import java.util.List;

/** What can go wrong at the single window. */
final class Faults {
    static final String REJECT = "rejectNext";
    static final String DROP_ANSWER = "dropAnswerNext";
    /** What the portal answers to a declaration is lost, so that it is sent again. */
    static final String LOSE_REPLY = "loseReplyNext";
    /** What it declares next has a signature that fits nothing, if it signs. */
    static final String WRONG_SIGNATURE = "wrongSignatureNext";
    /** The same of what it answers to a notice. */
    static final String WRONG_ANSWER_SIGNATURE = "wrongAnswerSignatureNext";

    private Faults() {}

    static FaultSwitches switches() {
        return new FaultSwitches(List.of(REJECT, DROP_ANSWER, LOSE_REPLY, WRONG_SIGNATURE, WRONG_ANSWER_SIGNATURE));
    }
}
