package eborder.gate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How somebody came through an automated lane. Times in milliseconds, null for a stage that wasn't reached.
 *
 * @param outcome how it ended
 * @param permit from the code in view to the verdict; {@code document}, {@code face} and {@code barrier} from one stage to the next
 * @param similarity of face and photo, 0 to 100 per cent, null if they weren't compared
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LanePassing(
        Outcome outcome, Integer permit, Integer document, Integer face, Integer barrier, Integer similarity) {
    private static final int LONGEST = 3_600_000;

    /** The ends that a way through a lane can have. */
    public enum Outcome {
        /** The barrier saw the person pass. */
        PASSED,
        /** The barrier was at fault, and the guard let the person through by hand. */
        BY_HAND,
        /** The barrier was open, and nobody passed. */
        NOT_PASSED,
        /** The verdict, the document or the guard stopped the person. */
        STOPPED,
        /** The person went away before the end. */
        LEFT;

        boolean isPassage() {
            return this == PASSED || this == BY_HAND;
        }
    }

    boolean isWhole() {
        return outcome != null
                && Stream.of(permit, document, face, barrier)
                        .filter(Objects::nonNull)
                        .allMatch(millis -> millis >= 0 && millis <= LONGEST)
                && (similarity == null || (similarity >= 0 && similarity <= 100));
    }
}
