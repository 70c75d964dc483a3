package eborder.demo;

import eborder.filing.NamedFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Papers of the demo world, drawn: the photo is an outline and shows nobody, a letter has lines and no words. */
final class DemoPapers {
    private static final Color PAPER = new Color(0xf4f1ea);
    private static final Color WALL = new Color(0xdfe6ea);
    private static final Color INK = new Color(0x5b6b73);

    private DemoPapers() {}

    /** @param kind of the procedure's attachments */
    static NamedFile paper(String kind) {
        return new NamedFile(
                kind + ".png",
                kind.equals("photo") ? drawn(WALL, DemoPapers::outline) : drawn(PAPER, DemoPapers::lines));
    }

    private static void outline(Graphics2D pen) {
        pen.fillOval(100, 80, 100, 130);
        pen.fillRoundRect(50, 240, 200, 260, 120, 120);
    }

    private static void lines(Graphics2D pen) {
        for (int line = 0; line < 12; line++) {
            pen.fillRect(40, 60 + line * 28, line % 4 == 3 ? 120 : 220, 6);
        }
    }

    private static byte[] drawn(Color ground, Consumer<Graphics2D> picture) {
        var image = new BufferedImage(300, 450, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(INK);
        picture.accept(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
