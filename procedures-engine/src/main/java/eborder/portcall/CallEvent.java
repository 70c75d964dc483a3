package eborder.portcall;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that an agency tells of a ship's call.
 *
 * @param id the agency's, 1 to 36 characters
 * @param port UN/LOCODE
 * @param at when it happened, as the agency says
 */
public record CallEvent(String id, CallEventKind kind, ImoNumber imo, String port, Instant at) {
    public CallEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(imo);
        Objects.requireNonNull(at);
        if (!port.matches("[A-Z]{2}[A-Z0-9]{3}")) {
            throw new IllegalArgumentException("no port");
        }
    }
}
