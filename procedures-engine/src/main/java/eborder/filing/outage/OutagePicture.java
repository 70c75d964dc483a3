package eborder.filing.outage;

import eborder.exchange.outage.OutageRow;
import java.time.Instant;
import java.util.List;

/**
 * How it stands with the single window.
 *
 * @param current the outage or drill that lasts, null if none does
 * @param proposedSince since when nothing has reached the single window, so that an outage should be declared; null if there is no reason, or
 *     one is declared
 * @param past all that were declared, the newest first, at most 100
 */
public record OutagePicture(OutageRow current, Instant proposedSince, List<OutageRow> past) {
    public OutagePicture {
        past = List.copyOf(past);
    }
}
