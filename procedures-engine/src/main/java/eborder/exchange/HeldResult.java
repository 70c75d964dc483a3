package eborder.exchange;

import java.time.Instant;
import java.util.Objects;

/**
 * A dossier as the Ministry's portal holds it.
 *
 * @param number ours, as it was told
 * @param status the portal's number for how it stands
 * @param at when it last changed there
 */
public record HeldResult(String number, int status, Instant at) {
    public HeldResult {
        Objects.requireNonNull(number);
        Objects.requireNonNull(at);
    }
}
