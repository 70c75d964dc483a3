package eborder.report;

import eborder.portcall.CallEventKind;
import java.time.Instant;

/**
 * What one agency makes of a ship's call.
 *
 * @param last what it told last, null if nothing or if it is ourselves; {@code at} when that happened, or null
 */
public record Clearance(Agency agency, CallEventKind.Standing standing, CallEventKind last, Instant at) {
    public enum Agency {
        BORDER_GUARD,
        PORT_AUTHORITY,
        CUSTOMS,
        HEALTH,
        PAYMENT;

        public String messageKey() {
            return "agency." + name();
        }
    }
}
