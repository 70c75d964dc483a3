package eborder.permit;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What everybody who holds a permit in the hand may read of it again.
 *
 * @param code of the permit service
 * @param shipName null if it is bound to no ship
 * @param initials of the holder, for example {@code N. T. T.}
 */
public record PublicFacts(String code, String shipName, Instant validFrom, Instant validUntil, String initials) {
    static PublicFacts of(Permit permit) {
        var validity = permit.validity();
        return new PublicFacts(
                permit.code(),
                permit.shipName(),
                validity.from(),
                validity.until(),
                initials(permit.holder().fullName()));
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+", -1))
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }
}
