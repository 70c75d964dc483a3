package eborder.scenario;

import eborder.filing.Attaching;
import eborder.filing.NamedFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Papers that come with a dossier, as small as can be. */
final class SamplePapers {
    private SamplePapers() {}

    static NamedFile paper(String what) {
        return switch (what) {
            case "a document" -> new NamedFile("letter.pdf", text("%PDF-1.7\n%%EOF\n"));
            case "a signed document" ->
                new NamedFile("letter.pdf", text("%PDF-1.7\n/ByteRange signed by DAI LY SAO BIEN\n"));
            case "an altered document" ->
                new NamedFile("letter.pdf", text("%PDF-1.7\n/ByteRange signed by DAI LY SAO BIEN altered\n"));
            case "a text" -> new NamedFile("letter.txt", text("Kính gửi"));
            case "a program called letter.pdf" -> new NamedFile("letter.pdf", text("MZ"));
            case "a huge document" -> new NamedFile("letter.pdf", new byte[Attaching.MOST_BYTES + 1]);
            case "a picture" -> new NamedFile("photo.png", picture(236, 354));
            case "a wide picture" -> new NamedFile("photo.png", picture(400, 354));
            case "a small picture" -> new NamedFile("photo.png", picture(236, 353));
            case "half a picture" -> new NamedFile("photo.png", java.util.Arrays.copyOf(picture(236, 354), 20));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
