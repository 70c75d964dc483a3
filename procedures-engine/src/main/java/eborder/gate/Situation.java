package eborder.gate;

import java.time.Instant;

/**
 * Somebody at a gate, with everything that the decision is made of. The strings are values of {@link Fact}.
 *
 * @param scan what was scanned or typed
 * @param permit null if there is none with that number, or none was read
 * @param unit code of the border unit whose gate it is
 * @param at the moment at the gate
 * @param device null if the portal judges itself
 * @param document the document beside the permit, null if it was not read; {@code documentTerm} likewise; {@code face} null if nobody said anything
 */
public record Situation(
        String scan,
        Standing permit,
        String unit,
        Direction direction,
        Instant at,
        Device device,
        String document,
        String documentTerm,
        String face) {

    /**
     * What a device knows of itself.
     *
     * @param clock RIGHT, DOUBTFUL or BACK
     * @param listIssued when the older of its list of status and its list of ships was made, null if it has none
     */
    public record Device(String clock, Instant listIssued) {}
}
