package eborder.e2e.capture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/**
 * The foot of a document's page with its machine-readable zone as ICAO Doc 9303-3 has it: OCR-B, ten signs an inch, lines 6.35 mm apart,
 * on a light pattern; above it some words in another type, as there are on every page.
 */
final class MrzSheet {
    private static final double PITCH = 2.54;
    private static final double LINE = 6.35;
    private static final double MARGIN = 6;
    private static final double ABOVE = 14;
    private static final double PATTERN = 1.5;
    /** The width of this font's signs, of its em. */
    private static final double ADVANCE = 0.723;

    private static final Font OCR_B = font();

    private MrzSheet() {}

    private static Font font() {
        try (var file = MrzSheet.class.getResourceAsStream("/fonts/OCRB.otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) (PITCH * Print.DOTS / ADVANCE));
        } catch (IOException | FontFormatException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** @param lines of 30, 36 or 44 signs */
    static Print of(List<String> lines) {
        double width = lines.get(0).length() * PITCH + 2 * MARGIN;
        double height = ABOVE + lines.size() * LINE + MARGIN;
        var sheet = new BufferedImage(dots(width), dots(height), BufferedImage.TYPE_BYTE_GRAY);
        var brush = sheet.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ground(brush, sheet);
        brush.setColor(Color.BLACK);
        brush.setFont(OCR_B);
        for (int row = 0; row < lines.size(); row++) {
            write(brush, lines.get(row), ABOVE + row * LINE);
        }
        brush.dispose();
        return new Print(sheet, width / 2 * Print.DOTS, height / 2 * Print.DOTS, width / 2, height / 2);
    }

    private static void ground(Graphics2D brush, BufferedImage sheet) {
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        brush.setColor(Color.LIGHT_GRAY);
        for (int at = -sheet.getHeight(); at < sheet.getWidth(); at += dots(PATTERN)) {
            brush.drawLine(at, 0, at + sheet.getHeight(), sheet.getHeight());
        }
        brush.setColor(Color.DARK_GRAY);
        brush.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, dots(2.6)));
        brush.drawString("Date of issue 12 MAR 2021     Signature of bearer", dots(MARGIN), dots(MARGIN));
    }

    private static void write(Graphics2D brush, String line, double y) {
        for (int at = 0; at < line.length(); at++) {
            double x = MARGIN + at * PITCH;
            brush.drawString(line.substring(at, at + 1), (float) (x * Print.DOTS), (float) (y * Print.DOTS));
        }
    }

    private static int dots(double millimetres) {
        return (int) Math.round(millimetres * Print.DOTS);
    }
}
