package eborder.e2e.capture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A printed sheet of 300 dpi, and the part of it that a camera is held over.
 *
 * @param middleX of that part in dots, {@code middleY} likewise
 * @param reachX how far it goes from the middle, in millimetres, {@code reachY} likewise
 */
record Print(BufferedImage sheet, double middleX, double middleY, double reachX, double reachY) {
    static final double DOTS = 300 / 25.4;
    private static final Color[] MARKS = {Color.BLACK, Color.WHITE, Color.GRAY};

    /** The sheet with spread ink, scratches and dirt. */
    Grey worn(Conditions.Wear wear, Random random) {
        return spread(Grey.of(scratched(wear, random)), (float) wear.ink());
    }

    private BufferedImage scratched(Conditions.Wear wear, Random random) {
        var copy = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var brush = copy.createGraphics();
        brush.drawImage(sheet, 0, 0, null);
        for (int i = 0; i < wear.scratches(); i++) {
            brush.setColor(MARKS[random.nextInt(MARKS.length)]);
            brush.setStroke(new BasicStroke((float) (Fault.between(random, 0.15, 0.5) * DOTS)));
            brush.draw(new Line2D.Double(x(random), y(random), x(random), y(random)));
        }
        for (int i = 0; i < wear.blobs(); i++) {
            double edge = Fault.between(random, 0.8, 2.2) * DOTS;
            brush.setColor(MARKS[random.nextInt(MARKS.length)]);
            brush.fill(new Ellipse2D.Double(x(random), y(random), edge, edge));
        }
        brush.dispose();
        return copy;
    }

    private double x(Random random) {
        return middleX + Fault.between(random, -reachX, reachX) * DOTS;
    }

    private double y(Random random) {
        return middleY + Fault.between(random, -reachY, reachY) * DOTS;
    }

    /** Ink runs into the paper around it: each dot takes on some of its darkest neighbour. */
    private static Grey spread(Grey grey, float share) {
        var wet = grey.levels().clone();
        for (int y = 1; y < grey.height() - 1; y++) {
            for (int x = 1; x < grey.width() - 1; x++) {
                float darkest = Math.min(
                        Math.min(grey.level(x - 1, y), grey.level(x + 1, y)),
                        Math.min(grey.level(x, y - 1), grey.level(x, y + 1)));
                int at = y * grey.width() + x;
                wet[at] = Math.min(wet[at], wet[at] * (1 - share) + darkest * share);
            }
        }
        return new Grey(grey.width(), grey.height(), wet);
    }
}
