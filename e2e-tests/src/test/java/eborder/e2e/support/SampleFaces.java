package eborder.e2e.support;

import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Faces of the pictures that come with the package of the model: read where the build has put them, and kept nowhere. */
public final class SampleFaces {
    private static final String PICTURE = "portal-web/src/main/gate/node_modules/@vladmandic/face-api/demo/sample5.jpg";
    private static final Rectangle ONE = new Rectangle(320, 896, 300, 305);
    private static final Rectangle ANOTHER = new Rectangle(534, 430, 293, 249);

    private SampleFaces() {}

    /** As it comes with a request, 3 x 4 cm at 300 points per inch, JPEG. */
    public static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(around(ONE, 354, 472, 2.1, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    /** The same person as a camera sees it. */
    public static BufferedImage holder() throws IOException {
        return around(ONE, 640, 480, 1.8, BufferedImage.TYPE_BYTE_GRAY);
    }

    public static BufferedImage another() throws IOException {
        return around(ANOTHER, 640, 480, 1.8, BufferedImage.TYPE_BYTE_GRAY);
    }

    /** @param times how many faces high the picture is */
    private static BufferedImage around(Rectangle face, int width, int height, double times, int type)
            throws IOException {
        var all = ImageIO.read(Project.folder().resolve(PICTURE).toFile());
        var picture = new BufferedImage(width, height, type);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double scale = height / (face.height * times);
        brush.translate(width / 2.0, height / 2.0);
        brush.scale(scale, scale);
        brush.translate(-face.getCenterX(), -face.getCenterY());
        brush.drawImage(all, 0, 0, null);
        brush.dispose();
        return picture;
    }
}
