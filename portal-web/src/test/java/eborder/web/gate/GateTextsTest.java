package eborder.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.gate.DutyCard;
import eborder.gate.OverrideReason;
import eborder.gate.Reason;
import eborder.i18n.Messages;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Keys that are put together at run time exist. */
class GateTextsTest {
    private final Messages messages = Messages.load();

    @Test
    void says_every_reason_and_what_to_do() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::messageKey))
                .allMatch(messages::has)
                .allMatch(key -> messages.has(key + ".next"));
    }

    @Test
    void has_words_for_who_decides_otherwise() {
        assertThat(Arrays.stream(OverrideReason.values()).map(OverrideReason::messageKey))
                .allMatch(messages::has);
        assertThat(Arrays.stream(DutyCard.values()).map(DutyCard::messageKey)).allMatch(messages::has);
    }
}
