package eborder.filing;

import eborder.form.Finding;
import eborder.shared.ErrorCode;
import java.util.List;

/** What became of a message of another single window. */
public sealed interface ChannelOutcome {
    /** It was done. */
    record Taken() implements ChannelOutcome {}

    /** Nothing was done. @param findings everything that is wrong with what was declared */
    record Stopped(List<Finding> findings) implements ChannelOutcome {
        public Stopped {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing was done. @param code why not */
    record Refused(ErrorCode code) implements ChannelOutcome {}
}
