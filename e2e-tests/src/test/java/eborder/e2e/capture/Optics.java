package eborder.e2e.capture;

import java.util.Arrays;
import java.util.Random;

/** What lens, hand, lamp and chip do to a picture. */
final class Optics {
    private static final float WHITE = 255;

    private Optics() {}

    static Grey blurred(Grey grey, Conditions.Blur blur) {
        int reach = (int) Math.ceil(3 * blur.defocus());
        var bell = new float[2 * reach + 1];
        for (int i = -reach; i <= reach; i++) {
            bell[i + reach] = (float) Math.exp(-i * i / (2 * blur.defocus() * blur.defocus()));
        }
        var across = smeared(grey, bell, 1, 0);
        var both = smeared(across, bell, 0, 1);
        if (blur.motion() == 0) {
            return both;
        }
        var even = new float[2 * (int) (blur.motion() / 2) + 1];
        Arrays.fill(even, 1);
        double angle = Math.toRadians(blur.angle());
        return smeared(both, even, Math.cos(angle), Math.sin(angle));
    }

    /** The weighted mean along a direction. */
    private static Grey smeared(Grey grey, float[] weights, double stepX, double stepY) {
        var levels = new float[grey.levels().length];
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                float sum = 0;
                float weight = 0;
                for (int i = 0; i < weights.length; i++) {
                    int atX = x + (int) Math.round((i - weights.length / 2) * stepX);
                    int atY = y + (int) Math.round((i - weights.length / 2) * stepY);
                    if (atX >= 0 && atY >= 0 && atX < grey.width() && atY < grey.height()) {
                        sum += weights[i] * grey.level(atX, atY);
                        weight += weights[i];
                    }
                }
                levels[y * grey.width() + x] = sum / weight;
            }
        }
        return new Grey(grey.width(), grey.height(), levels);
    }

    /** A lamp whose light comes back from the paper in a round spot. */
    static Grey shone(Grey grey, Random random) {
        double middleX = Fault.between(random, 0.3, 0.7) * grey.width();
        double middleY = Fault.between(random, 0.3, 0.7) * grey.height();
        double radius = Fault.between(random, 0.05, 0.12) * grey.width();
        var levels = grey.levels().clone();
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                double far = Math.hypot(x - middleX, y - middleY) / radius;
                int at = y * grey.width() + x;
                levels[at] += (float) ((WHITE - levels[at]) * Math.exp(-far * far));
            }
        }
        return new Grey(grey.width(), grey.height(), levels);
    }

    /** Black and white drawn nearer to each other around a dark grey, and what the chip adds. */
    static Grey lit(Grey grey, Conditions.Light light, Random random) {
        double black = Fault.between(random, 15, 40);
        var levels = new float[grey.levels().length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (float)
                    (black + grey.levels()[i] / WHITE * light.contrast() + random.nextGaussian() * light.noise());
        }
        return new Grey(grey.width(), grey.height(), levels);
    }
}
