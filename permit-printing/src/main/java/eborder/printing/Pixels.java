package eborder.printing;

import eborder.paper.Picture;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A photo as it is printed: cut to 2 : 3 around its middle and of 300 dpi, whatever was handed in. */
final class Pixels {
    private static final int WIDTH = 236;
    private static final int HEIGHT = 354;

    private Pixels() {}

    /** @throws Problem PRINTING_FAILED if it is no picture */
    static BufferedImage of(Picture picture) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        if (read == null) {
            throw new Problem(ErrorCode.PRINTING_FAILED);
        }
        int width = Math.min(read.getWidth(), read.getHeight() * WIDTH / HEIGHT);
        int height = Math.min(read.getHeight(), read.getWidth() * HEIGHT / WIDTH);
        int x = (read.getWidth() - width) / 2;
        int y = (read.getHeight() - height) / 2;
        var printed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = printed.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(read, 0, 0, WIDTH, HEIGHT, x, y, x + width, y + height, null);
        canvas.dispose();
        return printed;
    }
}
