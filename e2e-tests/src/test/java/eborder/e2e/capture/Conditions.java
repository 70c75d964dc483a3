package eborder.e2e.capture;

import java.util.Random;

/**
 * How a sheet was printed, worn, held and lit when a camera saw it.
 *
 * @param quality of the JPEG, 0 to 1
 */
record Conditions(Pose pose, Blur blur, Light light, Wear wear, float quality) {
    /** @param turn in the picture's plane, {@code tilt} out of it, in degrees; {@code scale} pixels a millimetre in the middle */
    record Pose(double turn, double tilt, double scale) {}

    /** @param defocus standard deviation, {@code motion} length of a straight one, in pixels; {@code angle} of the motion in degrees */
    record Blur(double defocus, double motion, double angle) {}

    /** @param contrast levels between black and white, of 255; {@code noise} standard deviation in levels */
    record Light(double contrast, double noise, boolean glare) {}

    /** @param ink how much of a dark edge has spread by a dot of 300 dpi, 0 to 1 */
    record Wear(int scratches, int blobs, double ink) {}

    static Conditions good(Random random) {
        return new Conditions(
                new Pose(Fault.between(random, -4, 4), Fault.between(random, 0, 8), Fault.between(random, 9.5, 11)),
                new Blur(Fault.between(random, 0.3, 0.7), 0, 0),
                new Light(Fault.between(random, 140, 200), Fault.between(random, 1, 3), false),
                new Wear(0, 0, Fault.between(random, 0, 0.6)),
                (float) Fault.between(random, 0.6, 0.85));
    }

    Conditions held(double turn, double tilt) {
        return new Conditions(new Pose(turn, tilt, pose.scale), blur, light, wear, quality);
    }

    Conditions resolved(double scale) {
        return new Conditions(new Pose(pose.turn, pose.tilt, scale), blur, light, wear, quality);
    }

    Conditions defocused(double deviation) {
        return new Conditions(pose, new Blur(deviation, blur.motion, blur.angle), light, wear, quality);
    }

    Conditions moved(double length, double angle) {
        return new Conditions(pose, new Blur(blur.defocus, length, angle), light, wear, quality);
    }

    Conditions lit(double contrast, double noise) {
        return new Conditions(pose, blur, new Light(contrast, noise, light.glare), wear, quality);
    }

    Conditions worn(int scratches, int blobs) {
        return new Conditions(pose, blur, light, new Wear(scratches, blobs, wear.ink), quality);
    }

    Conditions glaring() {
        return new Conditions(pose, blur, new Light(light.contrast, light.noise, true), wear, quality);
    }
}
