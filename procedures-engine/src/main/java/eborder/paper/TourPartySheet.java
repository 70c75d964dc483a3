package eborder.paper;

import eborder.procedure.BothLanguages;
import java.time.Instant;
import java.util.List;

/**
 * The sheet that the leader of a tour party carries: one barcode for all, and who they are.
 *
 * @param number of the party
 * @param unitName the border unit in Vietnamese; {@code place} the port's name likewise
 * @param tour name of the tour, as the agent gave it
 * @param kind of the permits
 * @param members in the order in which they are numbered
 * @param sealDigits the seal in decimal form, blank while there is none
 */
public record TourPartySheet(
        String number,
        String unitName,
        String tour,
        BothLanguages kind,
        String shipName,
        String imoNumber,
        String place,
        Instant validFrom,
        Instant validUntil,
        List<Member> members,
        Instant madeAt,
        String sealDigits)
        implements Sheet {
    public TourPartySheet {
        members = List.copyOf(members);
    }

    /** @param permit number of the member's own permit, which stays good for the member alone */
    public record Member(String name, String nationality, String permit) {}

    /** The same sheet with its seal. */
    public TourPartySheet sealedWith(String digits) {
        return new TourPartySheet(
                number,
                unitName,
                tour,
                kind,
                shipName,
                imoNumber,
                place,
                validFrom,
                validUntil,
                members,
                madeAt,
                digits);
    }
}
