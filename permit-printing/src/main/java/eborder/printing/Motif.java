package eborder.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The shore pass's background: concentric guilloche around a star over waves, our own neutral motif and not the national
 * emblem. The ring is one path, drawn again and again at other sizes; both streams are made once for all papers.
 */
final class Motif {
    static final String NAME = "Motif";
    private static final String RING_NAME = "Ring";

    /** The motif fills a circle of this radius around its origin, in points. */
    static final float RADIUS = 100;

    private static final int LOBES = 12;
    private static final int RINGS = 14;
    private static final byte[] RING = deflated(ring());
    private static final byte[] WHOLE = deflated(whole());

    private Motif() {}

    static PDFormXObject form(PDDocument document) throws IOException {
        PDFormXObject motif = stream(document, WHOLE);
        motif.setResources(new PDResources());
        motif.getResources().put(COSName.getPDFName(RING_NAME), stream(document, RING));
        return motif;
    }

    private static PDFormXObject stream(PDDocument document, byte[] deflated) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(-RADIUS - 1, -RADIUS - 1, 2 * RADIUS + 2, 2 * RADIUS + 2));
        form.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = form.getCOSObject().createRawOutputStream()) {
            out.write(deflated);
        }
        return form;
    }

    /** A circle whose radius swings; each half wave is one cubic curve through exact points and tangents. */
    private static Pen ring() {
        var pen = new Pen();
        int steps = 2 * LOBES;
        float[] from = point(0);
        pen.numbers(from[0], from[1]).write("m\n");
        for (int i = 1; i <= steps; i++) {
            float[] to = point(2 * Math.PI * i / steps);
            float third = (float) (2 * Math.PI / steps / 3);
            pen.numbers(from[0] + from[2] * third, from[1] + from[3] * third)
                    .numbers(to[0] - to[2] * third, to[1] - to[3] * third, to[0], to[1])
                    .write("c\n");
            from = to;
        }
        return pen.write("s\n");
    }

    /** Point and tangent at an angle. */
    private static float[] point(double angle) {
        double radius = RADIUS * (0.94 + 0.06 * Math.cos(LOBES * angle));
        double slope = -RADIUS * 0.06 * LOBES * Math.sin(LOBES * angle);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new float[] {
            (float) (radius * cos),
            (float) (radius * sin),
            (float) (slope * cos - radius * sin),
            (float) (slope * sin + radius * cos)
        };
    }

    private static Pen whole() {
        var pen = new Pen();
        for (int i = 0; i < RINGS; i++) {
            double scale = 1 - 0.048 * i;
            double turn = (i % 2) * Math.PI / LOBES + i * 0.012;
            float cos = (float) (scale * Math.cos(turn));
            float sin = (float) (scale * Math.sin(turn));
            pen.write("q ").numbers(cos, sin, -sin, cos, 0, 0).write("cm ");
            pen.stroke(Ink.WATERMARK, (float) (0.35 / scale)).write("/" + RING_NAME + " Do Q\n");
        }
        star(pen.fill(Ink.TINT), 15, 17);
        pen.stroke(Ink.WATERMARK, 1.1f).write("1 J\n");
        for (int i = 0; i < 3; i++) {
            wave(pen, 19 - 4 * i, -7 - 6 * i);
        }
        return pen;
    }

    private static void star(Pen pen, double radius, double centre) {
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI / 2 + i * Math.PI / 5;
            pen.numbers((float) (length * Math.cos(angle)), (float) (centre + length * Math.sin(angle)))
                    .write(i == 0 ? "m " : "l ");
        }
        pen.stroke(Ink.WATERMARK, 0.7f).write("b\n");
    }

    private static void wave(Pen pen, float half, float y) {
        float step = half / 2;
        pen.numbers(-half, y).write("m ");
        for (int i = 0; i < 4; i++) {
            float x = -half + i * step;
            float swing = i % 2 == 0 ? 3 : -3;
            pen.numbers(x + step * 0.4f, y + swing, x + step * 0.6f, y + swing, x + step, y)
                    .write("c ");
        }
        pen.write("S\n");
    }

    private static byte[] deflated(Pen pen) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(pen.bytes());
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }
}
