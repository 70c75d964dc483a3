package eborder.e2e.capture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture as levels of grey, 0 black to 255 white, row by row. */
record Grey(int width, int height, float[] levels) {
    private static final float WHITE = 255;

    static Grey filled(int width, int height, float level) {
        var levels = new float[width * height];
        Arrays.fill(levels, level);
        return new Grey(width, height, levels);
    }

    static Grey of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var levels = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            levels[i] =
                    0.299f * ((pixels[i] >> 16) & 255) + 0.587f * ((pixels[i] >> 8) & 255) + 0.114f * (pixels[i] & 255);
        }
        return new Grey(width, height, levels);
    }

    /** A byte a pixel. */
    byte[] bytes() {
        var bytes = new byte[levels.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(Math.max(0, Math.min(WHITE, levels[i])));
        }
        return bytes;
    }

    private BufferedImage image() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, width, height, bytes());
        return picture;
    }

    /** @param quality of the JPEG, 0 to 1 */
    void write(Path file, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var wanted = writer.getDefaultWriteParam();
        wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wanted.setCompressionQuality(quality);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(), null, null), wanted);
        } finally {
            writer.dispose();
        }
    }

    /** As a portable grey map. */
    void writeMap(Path file) throws IOException {
        var head = "P5\n%d %d\n255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(file)) {
            out.write(head);
            out.write(bytes());
        }
    }

    boolean holds(double x, double y) {
        return x >= 0 && y >= 0 && x < width - 1 && y < height - 1;
    }

    float level(int x, int y) {
        return levels[y * width + x];
    }

    /** Between pixels; the point must lie inside. */
    float level(double x, double y) {
        int left = (int) x;
        int top = (int) y;
        float right = (float) (x - left);
        float below = (float) (y - top);
        float above = level(left, top) * (1 - right) + level(left + 1, top) * right;
        return above * (1 - below) + (level(left, top + 1) * (1 - right) + level(left + 1, top + 1) * right) * below;
    }
}
