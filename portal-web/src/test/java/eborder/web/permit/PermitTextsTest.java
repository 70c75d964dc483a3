package eborder.web.permit;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.gate.Reason;
import eborder.i18n.Messages;
import eborder.permit.PermitReason;
import eborder.permit.PermitReasons;
import eborder.permit.PermitStatus;
import eborder.permit.PermitStatus.Step;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys that are put together at run time exist. */
class PermitTextsTest {
    private final Messages messages = Messages.load();

    @Test
    void has_words_for_every_status_reason_and_deed() {
        assertThat(Arrays.stream(PermitStatus.values()).map(PermitStatus::messageKey))
                .allMatch(messages::has);
        assertThat(new PermitReasons().all())
                .extracting(PermitReason::messageKey)
                .allMatch(messages::has);
        assertThat(EnumSet.complementOf(EnumSet.of(Step.APPROVE, Step.ISSUE, Step.REFUSE)).stream()
                        .flatMap(step -> Stream.of("", ".text", ".send").map(end -> "page.permit.deed." + step + end)))
                .allMatch(messages::has);
    }

    @Test
    void tells_the_guard_what_to_do_for_every_reason() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::messageKey).flatMap(key -> Stream.of(key, key + ".next")))
                .allMatch(messages::has);
    }
}
