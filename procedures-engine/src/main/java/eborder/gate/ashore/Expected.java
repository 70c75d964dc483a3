package eborder.gate.ashore;

import eborder.permit.PermitNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody ashore, as a board shows the person.
 *
 * @param since when the person went out, by which {@code lane} of which {@code unit}
 * @param returnAt by when the person is expected back
 * @param openCase null if there is none
 */
public record Expected(
        UUID call,
        String ship,
        String name,
        String nationality,
        PermitNumber permit,
        String code,
        Instant since,
        String unit,
        String lane,
        Instant returnAt,
        State state,
        UUID openCase) {
    /** Text: message key {@code ashore.state.<name>}. */
    public enum State {
        AWAITED,
        /** An alert before the return time was given or is due. */
        SOON,
        OVERDUE,
        /** An officer has ended the case, and the person is still ashore. */
        SETTLED;

        public String messageKey() {
            return "ashore.state." + name();
        }
    }
}
