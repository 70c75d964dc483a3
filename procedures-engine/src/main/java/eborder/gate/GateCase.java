package eborder.gate;

import eborder.gate.document.PermitHolder;
import eborder.permit.BirthDate;
import eborder.permit.Permit;
import eborder.permit.PermitNumber;
import eborder.permit.PermitStatus;
import eborder.permit.SealContent;
import eborder.permit.SealReading;
import eborder.permit.SealText;
import eborder.permit.TourPartyContent;
import eborder.portcall.Phase;

/**
 * What the rules look at: the permit as it stands now, the ship's phase, and the last passage.
 *
 * @param status of the permit at the moment in question
 * @param phase of the ship, null if it is bound to none
 * @param otherShipLeft whether its holder wants to another ship, and that isn't in port any more
 * @param lastDirection of the last passage that was let through, null if there was none
 * @param alert what the Immigration Department last said of the holder: NONE, HIT or REFER
 */
record GateCase(
        Permit permit, PermitStatus status, Phase phase, boolean otherShipLeft, Direction lastDirection, String alert) {
    PermitNumber number() {
        return permit.number();
    }

    /** @param reading what its seal said, or its number alone */
    Standing standing(SealReading reading) {
        return new Standing(
                permit.code(),
                seal(reading),
                reading.unknownTags().isEmpty() ? "UNDERSTOOD" : "UNKNOWN_TAGS",
                status.name(),
                permit.validity().from(),
                permit.validity().until(),
                permit.unit(),
                phase == null ? "NONE" : phase.name(),
                otherShipLeft ? "LEFT" : "NONE",
                lastDirection == null ? "NONE" : lastDirection.name(),
                alert);
    }

    /** As a travel document spells the holder. */
    PermitHolder holder() {
        var holder = permit.holder();
        return new PermitHolder(
                holder.documentNumber(),
                SealText.holder(holder.fullName()),
                holder.nationality(),
                BirthDate.of(holder.dateOfBirth()));
    }

    private String seal(SealReading reading) {
        if (reading instanceof SealReading.Genuine genuine) {
            return isSameAs(genuine.content()) ? "SAME" : "DIFFERS";
        }
        if (reading instanceof SealReading.Member member) {
            return belongsTo(member.party().content()) ? "SAME" : "DIFFERS";
        }
        return null;
    }

    private boolean belongsTo(TourPartyContent party) {
        return party.statusList() == permit.statusList()
                && party.members().contains(permit.statusIndex())
                && party.validUntil().equals(permit.validity().until());
    }

    private boolean isSameAs(SealContent content) {
        return content.statusIndex() == permit.statusIndex()
                && content.statusList() == permit.statusList()
                && content.validUntil().equals(permit.validity().until())
                && content.birthDate().equals(BirthDate.of(permit.holder().dateOfBirth()));
    }

    PermitFace face() {
        return new PermitFace(
                permit.number(),
                permit.code(),
                permit.holder().fullName(),
                permit.holder().nationality(),
                permit.holder().documentNumber(),
                permit.holder().dateOfBirth(),
                permit.shipName() == null ? "" : permit.shipName(),
                permit.imo() == null ? "" : permit.imo().digits(),
                permit.validity().until(),
                permit.endReason(),
                permit.endedAt());
    }
}
