package eborder.gate.ashore;

import eborder.dossier.DocumentKey;
import eborder.permit.PermitNumber;
import eborder.permit.Validity;
import java.time.Instant;
import java.util.UUID;

/**
 * A permit with the last passage by it.
 *
 * @param call the ship's call, null if it is bound to none
 * @param unit the border unit that issued it
 * @param endedAt when it was ended or suspended or its ship left, null while it stands
 * @param last null if nobody has passed by it
 * @param openCase the holder's open case in this call, null if there is none
 * @param settled how the holder's last case in this call ended, null if there was none or it is open
 */
record PermitTrace(
        UUID permit,
        PermitNumber number,
        String code,
        UUID call,
        String unit,
        DocumentKey document,
        String holderName,
        Validity validity,
        Instant endedAt,
        Passage last,
        UUID openCase,
        Settled settled) {
    /** @param at when the case ended */
    record Settled(Instant at, CaseEnd end) {}
}
