package eborder.e2e.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.detector.Detector;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What a camera sees when a permit is held in front of it: a film for Chromium's
 * {@code --use-file-for-fake-video-capture}, with {@code --use-fake-device-for-media-stream} and
 * {@code --use-fake-ui-for-media-stream}. Chromium plays it in a loop.
 */
public final class CameraFrames {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES_A_SECOND = 10;
    private static final int BLANK = 10;
    private static final int SHOWN = 20;
    private static final int[] RESOLUTIONS = {200, 300, 240, 150};
    private static final Color DESK = new Color(0x60, 0x64, 0x60);

    private CameraFrames() {}

    /** @param film a file ending in {@code .y4m}: ten frames without a permit, then twenty with its symbol */
    public static void write(Path permit, Path film) throws IOException {
        write(permit, film, null);
    }

    /** One picture that stays, of the frames' size and grey. */
    public static void write(BufferedImage picture, Path film) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(film), 1 << 16)) {
            head(out);
            for (int i = 0; i < SHOWN; i++) {
                frame(out, luma(picture));
            }
        }
    }

    private static void head(OutputStream out) throws IOException {
        ascii(out, "YUV4MPEG2 W%d H%d F%d:1 Ip A1:1 C420jpeg\n".formatted(WIDTH, HEIGHT, FRAMES_A_SECOND));
    }

    /** @param then what is held into the picture after the permit, of the frames' size and grey; null for nothing */
    public static void write(Path permit, Path film, BufferedImage then) throws IOException {
        var empty = luma(picture(null, null));
        var page = render(permit);
        var held = luma(picture(page.image(), page.symbol()));
        try (var out = new BufferedOutputStream(Files.newOutputStream(film), 1 << 16)) {
            head(out);
            for (int i = 0; i < BLANK + SHOWN; i++) {
                frame(out, i < BLANK ? empty : held);
            }
            for (int i = 0; then != null && i < 2 * SHOWN; i++) {
                frame(out, luma(then));
            }
        }
    }

    /** Permits that are held into the picture one after the other, each for so many tenths of a second. */
    public static void alternate(List<Path> permits, int tenths, Path film) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(film), 1 << 16)) {
            head(out);
            for (var permit : permits) {
                var page = render(permit);
                var held = luma(picture(page.image(), page.symbol()));
                for (int i = 0; i < tenths; i++) {
                    frame(out, held);
                }
            }
        }
    }

    /** @param symbol where the barcode is, in pixels */
    private record Page(BufferedImage image, Rectangle symbol) {}

    private static Page render(Path permit) throws IOException {
        try (var document = Loader.loadPDF(permit.toFile())) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var found = render(renderer, page);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new IllegalArgumentException("no symbol in " + permit.getFileName());
    }

    /** A page at the first resolution at which its symbol is seen; null if it has none. */
    private static Page render(PDFRenderer renderer, int page) throws IOException {
        for (int resolution : RESOLUTIONS) {
            var image = renderer.renderImageWithDPI(page, resolution, ImageType.RGB);
            var symbol = locate(image);
            if (symbol != null) {
                return new Page(image, symbol);
            }
        }
        return null;
    }

    /** The barcode by its three finders; null if they aren't seen at this resolution. */
    private static Rectangle locate(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            var matrix = new BinaryBitmap(new HybridBinarizer(source)).getBlackMatrix();
            var found = new Detector(matrix).detect(Map.of(DecodeHintType.TRY_HARDER, true));
            return around(found.getPoints());
        } catch (NotFoundException | FormatException unseen) {
            return null;
        }
    }

    /** The points are finder centres: a third more on every side takes in the finders, the quiet zone and some paper. */
    private static Rectangle around(ResultPoint[] points) {
        var x = Arrays.stream(points).limit(3).mapToDouble(ResultPoint::getX).summaryStatistics();
        var y = Arrays.stream(points).limit(3).mapToDouble(ResultPoint::getY).summaryStatistics();
        double edge = Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
        double margin = edge / 3;
        return new Rectangle((int) (x.getMin() - margin), (int) (y.getMin() - margin), (int) (edge + 2 * margin), (int)
                (edge + 2 * margin));
    }

    /** The symbol fills the height of the frame as far as a guard would hold it. */
    private static BufferedImage picture(BufferedImage page, Rectangle symbol) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var brush = picture.createGraphics();
        brush.setColor(DESK);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        if (page != null) {
            double scale = HEIGHT * 0.95 / symbol.height;
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            brush.translate(WIDTH / 2.0, HEIGHT / 2.0);
            brush.scale(scale, scale);
            brush.translate(-symbol.getCenterX(), -symbol.getCenterY());
            brush.drawImage(page, 0, 0, null);
        }
        brush.dispose();
        return picture;
    }

    private static byte[] luma(BufferedImage picture) {
        var luma = new byte[WIDTH * HEIGHT];
        picture.getRaster().getDataElements(0, 0, WIDTH, HEIGHT, luma);
        return luma;
    }

    /** I420: brightness of every pixel, then colour, which is none. */
    private static void frame(OutputStream out, byte[] luma) throws IOException {
        var colourless = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colourless, (byte) 128);
        ascii(out, "FRAME\n");
        out.write(luma);
        out.write(colourless);
    }

    private static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
