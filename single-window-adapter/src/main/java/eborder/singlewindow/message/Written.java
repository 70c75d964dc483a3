package eborder.singlewindow.message;

import eborder.form.Finding;
import eborder.form.Form;
import eborder.singlewindow.file.FormFill;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of writing a message: it, or what keeps it from being one. */
public sealed interface Written {
    /** As its schema has it. */
    record Message(byte[] bytes) implements Written {}

    /** The form doesn't say enough, or says it in a way that the message has no room for. */
    record Unfit(List<Finding> findings) implements Written {
        public Unfit {
            findings = List.copyOf(findings);
        }
    }

    /** @param fault what its schema says against it */
    static Written judged(Form form, byte[] bytes, Optional<String> fault) {
        return fault.<Written>map(words -> new Unfit(
                        List.of(Finding.fail("MESSAGE_UNFIT", form.id(), "", Map.of("text", FormFill.shown(words))))))
                .orElseGet(() -> new Message(bytes));
    }
}
