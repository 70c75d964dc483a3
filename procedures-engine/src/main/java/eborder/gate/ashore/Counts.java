package eborder.gate.ashore;

/**
 * How many people are where.
 *
 * @param onBoard people on the ship's lists who aren't ashore
 * @param ashore of the ship's people; {@code overdue} are those of them who should be back and whose case nobody has ended
 * @param inPort visitors and workers who came in from the shore
 */
public record Counts(int onBoard, int ashore, int overdue, int inPort) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                onBoard + other.onBoard, ashore + other.ashore, overdue + other.overdue, inPort + other.inPort);
    }
}
