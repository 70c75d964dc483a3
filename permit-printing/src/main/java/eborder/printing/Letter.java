package eborder.printing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Head and foot of a signed letter, A4, in the layout of Vietnamese administrative documents: unit and number left, national
 * motto right; recipients left, signature right.
 */
final class Letter {
    static final float WIDTH = Box.mm(210);
    static final float HEIGHT = Box.mm(297);
    static final Box INNER = new Box(Box.mm(25), Box.mm(18), WIDTH - Box.mm(25) - Box.mm(17), HEIGHT - 2 * Box.mm(18));

    /** As large as the seal of metal. */
    private static final float SEAL = Box.mm(36);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Typefaces faces;
    private final Wording words;
    private final float scale;
    private final Style body;

    /** @param scale of all type: less than 1 when the sheet says more than usual */
    Letter(Typefaces faces, Wording words, float scale) {
        this.faces = faces;
        this.words = words;
        this.scale = scale;
        this.body = style(faces.regular(), 10.5f, 14.5f, Ink.BLACK);
    }

    /** The unit that writes, the letter's number, where and when it is written. */
    record From(String unit, String number, String place, Instant at) {}

    /** Who signs, in what office and when, and who gets copies. */
    record By(String unit, String title, String name, Instant at, List<String> recipients) {}

    /** The room below a height, as wide as the text. */
    static Box below(float top) {
        return new Box(INNER.x(), 0, INNER.width(), top);
    }

    /** @return where it ends */
    float head(Leaf leaf, Element root, From from) {
        float half = INNER.width() * 0.42f;
        var left = new Column(leaf, new Box(INNER.x(), 0, half, INNER.top()), Column.Align.CENTRE);
        var plain = style(faces.regular(), 11, 14, Ink.BLACK);
        var bold = style(faces.bold(), 11, 14, Ink.BLACK);
        left.write(root.child("P"), plain, words.vi("confirmation.service"));
        left.write(root.child("P"), bold, from.unit().toUpperCase(VIETNAMESE));
        rule(left, 50);
        left.gap(6).write(root.child("P"), body, words.vi("confirmation.number", Map.of("number", from.number())));
        var place = new Box(INNER.x() + half, 0, INNER.width() - half, INNER.top());
        var right = new Column(leaf, place, Column.Align.CENTRE);
        right.write(root.child("P"), bold, words.vi("motto.country"));
        right.write(root.child("P"), bold, words.vi("motto.motto"));
        rule(right, 130);
        String day = Wording.longDay(from.at());
        var date = style(faces.italic(), 10.5f, 14, Ink.BLACK);
        right.gap(6).write(root.child("P"), date, from.place() + ", " + day);
        return Math.min(left.y(), right.y());
    }

    private static void rule(Column column, float length) {
        column.gap(2);
        float left = column.x() + (column.width() - length) / 2;
        float y = column.y();
        column.leaf().artifact(pen -> pen.stroke(Ink.BLACK, 0.6f).line(left, y, left + length, y));
    }

    /** @return where it ends, below the page if there is no room */
    float foot(Paper paper, Leaf leaf, By by, float top) throws IOException {
        float half = INNER.width() * 0.45f;
        var left = new Column(leaf, new Box(INNER.x(), 0, half, top), Column.Align.LEFT);
        left.write(
                paper.root().child("H2"),
                style(faces.bold(), 9.5f, 13, Ink.BLACK),
                words.vi("confirmation.recipients"));
        for (String recipient : by.recipients()) {
            left.write(paper.root().child("P"), style(faces.regular(), 9, 12, Ink.BLACK), "– " + recipient);
        }
        var place = new Box(INNER.x() + half, 0, INNER.width() - half, top);
        var right = new Column(leaf, place, Column.Align.CENTRE);
        Element stamp = paper.root().child("Sect");
        var bold = style(faces.bold(), 11, 14.5f, Ink.BLACK);
        right.write(stamp.child("P"), bold, by.title().toUpperCase(VIETNAMESE));
        var signed = new SignatureBlock.By(by.name(), by.unit(), by.at());
        new SignatureBlock(faces, words).draw(paper, right, stamp, signed, SEAL * scale, 14 * scale);
        right.write(stamp.child("P"), bold, by.name());
        return Math.min(left.y(), right.y());
    }

    private Style style(Typeface face, float size, float leading, Ink ink) {
        return new Style(face, size, leading, ink).scaled(scale);
    }
}
