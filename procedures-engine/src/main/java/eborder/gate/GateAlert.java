package eborder.gate;

import eborder.permit.PermitNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody stood at a gate about whom the Immigration Department has said something: for the duty officer.
 *
 * @param caseRef null if there is none; {@code dossier} in which the permit was asked for
 * @param letThrough whether the person was let through, be it by officers or because nobody knew yet
 * @param late whether it was found only when a device reported what it had done without a network
 */
public record GateAlert(
        Instant at,
        String lane,
        String guard,
        Direction direction,
        PermitNumber permit,
        String holderName,
        UUID dossier,
        String caseRef,
        boolean letThrough,
        boolean late) {}
