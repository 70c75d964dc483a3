package eborder.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.Partner;
import eborder.i18n.Messages;
import eborder.screening.NoAnswer;
import eborder.screening.ScreeningDecision;
import eborder.screening.ScreeningResult;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What answers about people name by key has its texts. */
class ScreeningTextsTest {
    private static final Messages MESSAGES = Messages.load();

    @Test
    void everything_that_can_be_shown_has_a_text() {
        var keys = Stream.of(
                        Arrays.stream(ScreeningResult.values()).map(ScreeningResult::messageKey),
                        Arrays.stream(NoAnswer.values()).map(NoAnswer::messageKey),
                        Arrays.stream(ScreeningDecision.values()).map(ScreeningDecision::messageKey),
                        Arrays.stream(Partner.values()).map(Partner::messageKey))
                .flatMap(texts -> texts);
        assertThat(keys).allMatch(MESSAGES::has);
    }
}
