package eborder.gate;

import eborder.permit.Permit;
import eborder.permit.PermitNumber;
import eborder.portcall.Phase;

/**
 * What the rules look at: the permit as it stands now, the ship's phase, and the last passage.
 *
 * @param phase of the ship, null if it is bound to none
 * @param otherShipLeft whether its holder wants to another ship, and that isn't in port any more
 * @param lastDirection of the last passage that was let through, null if there was none
 */
record GateCase(Permit permit, Phase phase, boolean otherShipLeft, Direction lastDirection) {
    PermitNumber number() {
        return permit.number();
    }

    PermitFace face() {
        return new PermitFace(
                permit.number(),
                permit.code(),
                permit.holder().fullName(),
                permit.holder().nationality(),
                permit.holder().documentNumber(),
                permit.shipName() == null ? "" : permit.shipName(),
                permit.imo() == null ? "" : permit.imo().digits(),
                permit.validity().until(),
                permit.endReason(),
                permit.endedAt());
    }
}
