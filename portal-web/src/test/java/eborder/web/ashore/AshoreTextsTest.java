package eborder.web.ashore;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.NoticeKind;
import eborder.gate.ashore.AlertStep;
import eborder.gate.ashore.CaseEnd;
import eborder.gate.ashore.CasePicture;
import eborder.gate.ashore.Expected;
import eborder.i18n.Messages;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the board and the cases name by key has its texts. */
class AshoreTextsTest {
    private static final Messages MESSAGES = Messages.load();

    @Test
    void everything_that_can_be_shown_has_a_text() {
        var keys = Stream.of(
                        Arrays.stream(CaseEnd.values()).map(CaseEnd::messageKey),
                        Arrays.stream(CasePicture.Kind.values()).map(CasePicture.Kind::messageKey),
                        Arrays.stream(Expected.State.values()).map(Expected.State::messageKey),
                        Arrays.stream(AlertStep.Told.values()).map(AlertStep.Told::messageKey),
                        Arrays.stream(NoticeKind.values()).map(kind -> "page.review.notice." + kind))
                .flatMap(texts -> texts);
        assertThat(keys).allMatch(MESSAGES::has);
    }
}
