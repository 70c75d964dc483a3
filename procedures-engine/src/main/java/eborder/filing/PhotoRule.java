package eborder.filing;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A photo is printed at 2 × 3 cm and 300 dpi (domain.md 2.13); its size is read before its pixels are. */
final class PhotoRule {
    private static final int LEAST_WIDTH = 236;
    private static final int LEAST_HEIGHT = 354;
    private static final long MOST_PIXELS = 25_000_000;

    private PhotoRule() {}

    /** @throws Problem PHOTO_UNUSABLE */
    static void check(FileType type, byte[] content) {
        if (type == FileType.PDF || !isUsable(content)) {
            throw new Problem(
                    ErrorCode.PHOTO_UNUSABLE,
                    Map.of("width", Integer.toString(LEAST_WIDTH), "height", Integer.toString(LEAST_HEIGHT)));
        }
    }

    private static boolean isUsable(byte[] content) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            boolean fits = width >= LEAST_WIDTH && height >= LEAST_HEIGHT && width * height <= MOST_PIXELS;
            return fits && reader.read(0) != null;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
