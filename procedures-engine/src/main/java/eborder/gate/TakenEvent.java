package eborder.gate;

import eborder.shared.ErrorCode;
import java.util.UUID;

/**
 * What became of a reported deed. Whatever the outcome, the device need not send it again.
 *
 * @param why null unless it was refused
 * @param verdict the portal's own on a check that came at once; null for others
 */
public record TakenEvent(UUID id, Outcome outcome, ErrorCode why, GateVerdict verdict) {
    /** Kept now, kept before, or not kept. */
    public enum Outcome {
        RECORDED,
        REPEATED,
        REFUSED
    }

    static TakenEvent refused(UUID id, ErrorCode why) {
        return new TakenEvent(id, Outcome.REFUSED, why, null);
    }
}
