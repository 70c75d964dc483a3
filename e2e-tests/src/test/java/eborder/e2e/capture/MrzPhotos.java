package eborder.e2e.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Photographs of machine-readable zones as a phone takes them from a hand's breadth away. */
public final class MrzPhotos {
    private static final double SIGN = 2.54;
    private static final double NEARER = 1.25;
    private static final double AROUND = 22;
    private static final double HEIGHT = 45;
    private static final double TURN = 8;
    private static final double TILT = 25;

    private MrzPhotos() {}

    /** @param lines of 30, 36 or 44 signs */
    public static Path write(List<String> lines, Fault fault, Random random, Path file) throws IOException {
        var drawn = fault.draw(random, TURN, TILT);
        double scale = drawn.pose().scale() * NEARER;
        var conditions = drawn.resolved(scale);
        var camera = new Camera((int) ((lines.get(0).length() * SIGN + AROUND) * scale), (int) (HEIGHT * scale));
        camera.picture(MrzSheet.of(lines), conditions, random).write(file, conditions.quality());
        return file;
    }
}
