package eborder.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.i18n.Messages;
import eborder.paper.PaperFault;
import eborder.paper.SignatureDefect;
import eborder.permit.PublicState;
import eborder.permit.RevocationProof;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Keys that are put together at run time exist. */
class VerifyTextsTest {
    private final Messages messages = Messages.load();

    @Test
    void has_words_for_every_answer() {
        assertThat(Arrays.stream(PublicState.values()).map(PublicState::messageKey))
                .allMatch(messages::has)
                .allMatch(key -> messages.has(key + ".text"));
    }

    @Test
    void has_words_for_everything_that_can_be_wrong_with_a_file() {
        assertThat(Arrays.stream(PaperFault.values()).map(PaperFault::messageKey))
                .allMatch(messages::has);
    }

    @Test
    void has_words_for_what_a_file_proves_and_why_a_signature_does_not_hold() {
        assertThat(Arrays.stream(RevocationProof.values()).map(RevocationProof::messageKey))
                .allMatch(messages::has);
        assertThat(Arrays.stream(SignatureDefect.values()).map(SignatureDefect::messageKey))
                .allMatch(messages::has);
    }
}
