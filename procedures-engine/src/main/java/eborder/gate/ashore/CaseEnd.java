package eborder.gate.ashore;

import java.util.Arrays;
import java.util.List;

/** How the case of somebody who was late ended. Text: message key {@code ashore.end.<name>}. */
public enum CaseEnd {
    /** Seen by a gate; the system ends the case. */
    CAME_BACK,
    /** An officer saw the person on board, no gate did. */
    SEEN_ABOARD,
    HOSPITAL,
    DETAINED,
    SIGNED_OFF,
    DESERTED,
    /** For what has no name, with the officer's words. */
    OTHER;

    /** Those that an officer may give. */
    public static final List<CaseEnd> BY_OFFICERS =
            Arrays.stream(values()).filter(end -> end != CAME_BACK).toList();

    /** Whether the person belongs to the ship no more. */
    public boolean isGone() {
        return this == SIGNED_OFF || this == DESERTED;
    }

    public String messageKey() {
        return "ashore.end." + name();
    }
}
