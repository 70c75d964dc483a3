package eborder.permit.tour;

import java.time.Instant;

/** A party as its company sees it in a list. @param code of the permit service; {@code people} how many permits it has */
public record TourPartyRow(
        TourPartyNumber number,
        String tour,
        String shipName,
        String code,
        Instant validUntil,
        int people,
        Instant madeAt) {}
