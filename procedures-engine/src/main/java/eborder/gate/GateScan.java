package eborder.gate;

import eborder.gate.document.TravelDocument;
import eborder.party.Actor;
import eborder.permit.PermitNumber;
import eborder.permit.SealReading;
import java.util.Optional;

/**
 * A guard's question, with what was scanned already read.
 *
 * @param reading what the scan turned out to be, its signature already verified
 * @param document that is shown beside the permit, null if none was read
 */
public record GateScan(Actor actor, GateQuestion question, SealReading reading, TravelDocument document) {
    Optional<PermitNumber> number() {
        return Situation.number(reading);
    }
}
