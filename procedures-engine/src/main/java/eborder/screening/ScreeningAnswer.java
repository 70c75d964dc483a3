package eborder.screening;

import java.time.Instant;

/**
 * What the partner says of a person.
 *
 * @param caseRef by which the partner's officers find the case; null if the person is clear
 * @param validUntil until when it counts; null unless the person is clear
 */
public record ScreeningAnswer(ScreeningResult result, String caseRef, Instant validUntil) {
    public ScreeningAnswer {
        if ((result == ScreeningResult.CLEAR) != (validUntil != null)
                || (result == ScreeningResult.HIT && caseRef == null)) {
            throw new IllegalArgumentException("a clear answer ends, and a hit has a case");
        }
    }
}
