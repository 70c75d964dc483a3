package eborder.e2e.capture;

import java.util.Random;

/** The families of faults of gate.md 2. */
public enum Fault {
    MILD,
    ROTATED_AND_TILTED,
    BLURRED,
    LOW_LIGHT,
    DAMAGED,
    LOW_RESOLUTION,
    COMBINED;

    /**
     * One case of the family.
     *
     * @param turn how far it may be turned either way, in degrees; {@code tilt} how far tilted
     */
    Conditions draw(Random random, double turn, double tilt) {
        var good = Conditions.good(random);
        double turned = between(random, -turn, turn);
        return switch (this) {
            case MILD -> good;
            case ROTATED_AND_TILTED -> good.held(turned, between(random, tilt / 3, tilt));
            case BLURRED ->
                random.nextBoolean()
                        ? good.defocused(between(random, 1, 2.5))
                        : good.moved(between(random, 3, 9), between(random, 0, 180));
            case LOW_LIGHT -> good.lit(between(random, 28, 60), between(random, 3, 7));
            case DAMAGED ->
                good.worn(3 + random.nextInt(4), 1 + random.nextInt(2)).glaring();
            case LOW_RESOLUTION -> good.resolved(between(random, 4.5, 6.5));
            case COMBINED ->
                good.held(turned, between(random, 5, 0.6 * tilt))
                        .defocused(between(random, 0.6, 1.4))
                        .lit(between(random, 50, 110), between(random, 2, 5))
                        .resolved(between(random, 6.5, 9))
                        .worn(1 + random.nextInt(2), 0);
        };
    }

    static double between(Random random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
