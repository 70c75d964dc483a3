package eborder.e2e.capture;

import java.util.Random;

/**
 * Takes pictures of printed sheets.
 *
 * @param width of the pictures in pixels, {@code height} likewise
 */
record Camera(int width, int height) {
    private static final int SUBPIXELS = 2;
    private static final float DESK = 110;

    /** @param random decides on wear and noise, and which way the sheet is tilted */
    Grey picture(Print print, Conditions conditions, Random random) {
        var sheet = print.worn(conditions.wear(), random);
        var seen = seen(print, sheet, new View(conditions.pose(), random.nextDouble() * 360));
        if (conditions.light().glare()) {
            seen = Optics.shone(seen, random);
        }
        return Optics.lit(Optics.blurred(seen, conditions.blur()), conditions.light(), random);
    }

    private Grey seen(Print print, Grey sheet, View view) {
        var levels = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                levels[y * width + x] = pixel(print, sheet, view, x - width / 2.0, y - height / 2.0);
            }
        }
        return new Grey(width, height, levels);
    }

    private static float pixel(Print print, Grey sheet, View view, double x, double y) {
        float sum = 0;
        for (int i = 0; i < SUBPIXELS * SUBPIXELS; i++) {
            int row = i / SUBPIXELS;
            double[] spot = view.onSheet(x + (0.5 + i % SUBPIXELS) / SUBPIXELS, y + (0.5 + row) / SUBPIXELS);
            double dotX = print.middleX() + spot[0] * Print.DOTS;
            double dotY = print.middleY() + spot[1] * Print.DOTS;
            sum += sheet.holds(dotX, dotY) ? sheet.level(dotX, dotY) : DESK;
        }
        return sum / (SUBPIXELS * SUBPIXELS);
    }
}
