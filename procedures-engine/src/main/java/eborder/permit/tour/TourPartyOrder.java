package eborder.permit.tour;

import eborder.paper.TourPartySheet;
import eborder.permit.Permit;
import eborder.permit.TourPartyContent;
import java.util.List;

/**
 * A party that is to be sealed.
 *
 * @param content of its seal
 * @param sheet of its leader, still without the seal
 * @param permits in the order of the leader's list; of one ship's call, kind, place, unit and end
 */
record TourPartyOrder(
        TourPartyNumber number, String tour, TourPartyContent content, TourPartySheet sheet, List<Permit> permits) {
    TourPartyOrder {
        permits = List.copyOf(permits);
    }
}
