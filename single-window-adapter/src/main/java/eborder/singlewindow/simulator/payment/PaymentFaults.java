package eborder.singlewindow.simulator.payment;

import eborder.singlewindow.simulator.FaultSwitches;
import java.util.List;

/** What can go wrong at the payment platform: an answer or its own messages are lost, come twice, are forged, or name another amount. */
final class PaymentFaults {
    static final String LOSE_ANSWER = "loseAnswerNext";
    static final String LOSE_MESSAGE = "loseMessageNext";
    static final String REPEAT_MESSAGE = "repeatMessageNext";
    static final String FORGE_MESSAGE = "forgeMessageNext";
    static final String OTHER_AMOUNT = "otherAmountNext";

    private PaymentFaults() {}

    static FaultSwitches switches() {
        return new FaultSwitches(List.of(LOSE_ANSWER, LOSE_MESSAGE, REPEAT_MESSAGE, FORGE_MESSAGE, OTHER_AMOUNT));
    }
}
