package eborder.gate;

import java.time.Instant;

/**
 * What is known of a permit when its holder stands at the gate: the same in the portal and on a device, which knows less. The strings
 * are values of {@link Fact}.
 *
 * @param kind code of the permit service, for example {@code SHORE_PASS}
 * @param seal SAME or DIFFERS, null if there was none to compare; {@code content} UNDERSTOOD or UNKNOWN_TAGS
 * @param status of the permit; on a device VALID or LISTED
 * @param unit code of the border unit that issued it
 * @param ship phase of the ship's call, NONE if it is bound to no ship, NOT_KNOWN on a device that wasn't told
 * @param otherShip whether the ship that its holder wants to is in port; NONE if none is named
 * @param last direction of the last passage, NONE if there was none, null if that isn't known
 * @param alert what the Immigration Department said of the holder, NONE if nothing stands against them; null on a device, which is told of
 *     no person
 */
public record Standing(
        String kind,
        String seal,
        String content,
        String status,
        Instant from,
        Instant until,
        String unit,
        String ship,
        String otherShip,
        String last,
        String alert) {}
