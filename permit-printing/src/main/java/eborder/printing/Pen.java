package eborder.printing;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the drawing operators of one page or form. Coordinates in points from the lower left corner. */
final class Pen {
    private static final String HEX = "0123456789ABCDEF";
    private final StringBuilder out = new StringBuilder(4096);
    private final Map<Typeface, BitSet> used;
    private final Typefaces faces;

    /** @param used collects which characters of each face are drawn */
    Pen(Typefaces faces, Map<Typeface, BitSet> used) {
        this.faces = faces;
        this.used = used;
    }

    /** A pen for shapes only. */
    Pen() {
        this(null, Map.of());
    }

    Pen write(String operators) {
        out.append(operators);
        return this;
    }

    Pen fill(Ink ink) {
        return write(ink.fill());
    }

    Pen stroke(Ink ink, float width) {
        return write(ink.stroke()).numbers(width).write("w\n");
    }

    Pen line(float fromX, float fromY, float toX, float toY) {
        return numbers(fromX, fromY).write("m ").numbers(toX, toY).write("l S\n");
    }

    /** @param painting {@code f} to fill, {@code S} to stroke */
    Pen rectangle(Box box, String painting) {
        return numbers(box.x(), box.y(), box.width(), box.height())
                .write("re ")
                .write(painting)
                .write("\n");
    }

    /** Draws a circle; its line is painted by the caller's stroke. */
    Pen circle(float x, float y, float radius) {
        float bow = 0.5523f * radius;
        return numbers(x + radius, y)
                .write("m ")
                .numbers(x + radius, y + bow, x + bow, y + radius, x, y + radius)
                .write("c ")
                .numbers(x - bow, y + radius, x - radius, y + bow, x - radius, y)
                .write("c ")
                .numbers(x - radius, y - bow, x - bow, y - radius, x, y - radius)
                .write("c ")
                .numbers(x + bow, y - radius, x + radius, y - bow, x + radius, y)
                .write("c S\n");
    }

    /** Draws clean text with its base line starting at x, y. */
    Pen text(Style style, float x, float y, String text) {
        return text(style, text, pen -> pen.numbers(x, y).write("Td "));
    }

    /** Draws clean text turned against the clock. @param angle in radians */
    Pen turned(Style style, double angle, float x, float y, String text) {
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        return text(style, text, pen -> pen.numbers(cos, sin, -sin, cos, x, y).write("Tm "));
    }

    private Pen text(Style style, String text, Consumer<Pen> place) {
        write("BT\n").fill(style.ink());
        write(fontName(style.face())).write(" ").numbers(style.size()).write("Tf ");
        place.accept(this);
        write("<");
        BitSet characters = used.computeIfAbsent(style.face(), face -> new BitSet());
        for (int i = 0; i < text.length(); i++) {
            characters.set(text.charAt(i));
            int glyph = style.face().glyph(text.charAt(i));
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(HEX.charAt((glyph >> shift) & 0xF));
            }
        }
        return write("> Tj\nET\n");
    }

    /** Draws a form of the page's resources, its unit square or box placed at x, y. */
    Pen form(String name, float scale, float x, float y) {
        return write("q ").numbers(scale, 0, 0, scale, x, y).write("cm /" + name + " Do Q\n");
    }

    Pen numbers(float... numbers) {
        for (float number : numbers) {
            append(Math.round(number * 1000d));
            out.append(' ');
        }
        return this;
    }

    /** What was drawn since it was last taken. */
    byte[] take() {
        byte[] drawn = bytes();
        out.setLength(0);
        return drawn;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String fontName(Typeface face) {
        if (face == faces.regular()) {
            return "/Regular";
        }
        return face == faces.bold() ? "/Bold" : "/Italic";
    }

    private void append(long thousandths) {
        long size = Math.abs(thousandths);
        if (thousandths < 0) {
            out.append('-');
        }
        out.append(size / 1000);
        if (size % 1000 != 0) {
            out.append('.').append((char) ('0' + size / 100 % 10));
            if (size % 100 != 0) {
                out.append((char) ('0' + size / 10 % 10)).append((char) ('0' + size % 10));
            }
        }
    }
}
