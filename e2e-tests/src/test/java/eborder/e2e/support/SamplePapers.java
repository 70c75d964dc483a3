package eborder.e2e.support;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Papers that come with a dossier, nobody's own. */
public final class SamplePapers {
    /** What is behind the person in {@link #photo}, so that a stranger finds the photo again. */
    public static final Color BACKGROUND = new Color(0x2F, 0x7F, 0xBF);

    private static final int WIDTH = 354;
    private static final int HEIGHT = 472;
    private static final Color SKIN = new Color(0xE0, 0xB0, 0x90);

    private SamplePapers() {}

    /** A letter of one empty page. */
    public static Path letter() throws IOException {
        var file = file("cong-van.pdf");
        try (var letter = new PDDocument()) {
            letter.addPage(new PDPage());
            letter.save(file.toFile());
        }
        return file;
    }

    /** A drawn head, 3 x 4 cm at 300 points per inch. */
    public static Path photo() throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(BACKGROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(WIDTH / 8, HEIGHT * 2 / 3, WIDTH * 3 / 4, HEIGHT * 2 / 3);
        pen.setColor(SKIN);
        pen.fillOval(WIDTH / 4, HEIGHT / 6, WIDTH / 2, HEIGHT * 11 / 20);
        pen.dispose();
        var file = file("anh.jpg");
        ImageIO.write(picture, "jpeg", file.toFile());
        return file;
    }

    /** How many points of a picture have the colour of {@link #BACKGROUND}, or nearly. */
    public static long background(Path picture) throws IOException {
        var read = ImageIO.read(picture.toFile());
        return java.util.Arrays.stream(read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth()))
                .mapToObj(Color::new)
                .filter(SamplePapers::isBackground)
                .count();
    }

    private static boolean isBackground(Color colour) {
        int near = 16;
        return Math.abs(colour.getRed() - BACKGROUND.getRed()) < near
                && Math.abs(colour.getGreen() - BACKGROUND.getGreen()) < near
                && Math.abs(colour.getBlue() - BACKGROUND.getBlue()) < near;
    }

    private static Path file(String name) throws IOException {
        return Files.createTempDirectory(
                        Files.createDirectories(Project.results().toAbsolutePath()), "papers-")
                .resolve(name);
    }
}
