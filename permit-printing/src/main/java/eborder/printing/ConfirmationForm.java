package eborder.printing;

import eborder.paper.ConfirmationSheet;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * Form 06 or 07, A4, in the layout of Vietnamese administrative documents: unit and number left, national motto right, title,
 * facts, recipients left, signature right (domain.md 2.10).
 */
final class ConfirmationForm {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final float WIDTH = Box.mm(210);
    private static final float HEIGHT = Box.mm(297);
    private static final Box INNER =
            new Box(Box.mm(25), Box.mm(18), WIDTH - Box.mm(25) - Box.mm(17), HEIGHT - 2 * Box.mm(18));

    private final Typefaces faces;
    private final Wording words;
    private final Style body;
    private final float scale;

    /** @param scale of all type: less than 1 when the sheet says more than usual */
    ConfirmationForm(Typefaces faces, Wording words, float scale) {
        this.faces = faces;
        this.words = words;
        this.scale = scale;
        this.body = style(faces.regular(), 10.5f, 14.5f);
    }

    /** @return whether the sheet has room on the page */
    boolean draw(Paper paper, ConfirmationSheet sheet) throws IOException {
        Leaf leaf = paper.leaf(WIDTH, HEIGHT);
        float y = head(leaf, paper.root(), sheet);
        y = opening(leaf, paper.root(), sheet, y - 20);
        y = new ConfirmationFacts(faces, words, scale).draw(leaf, paper.root(), sheet, below(y - 8));
        y = closing(leaf, paper.root(), sheet, y - 10);
        return foot(paper, leaf, sheet, y - 16) >= INNER.y();
    }

    private float head(Leaf leaf, Element root, ConfirmationSheet sheet) {
        float half = INNER.width() * 0.42f;
        var left = new Column(leaf, new Box(INNER.x(), 0, half, INNER.top()), Column.Align.CENTRE);
        var plain = style(faces.regular(), 11, 14);
        var bold = style(faces.bold(), 11, 14);
        left.write(root.child("P"), plain, words.vi("confirmation.service"));
        left.write(root.child("P"), bold, sheet.unitName().toUpperCase(VIETNAMESE));
        rule(left, 50);
        left.gap(6).write(root.child("P"), body, words.vi("confirmation.number", Map.of("number", sheet.number())));
        var place = new Box(INNER.x() + half, 0, INNER.width() - half, INNER.top());
        var right = new Column(leaf, place, Column.Align.CENTRE);
        right.write(root.child("P"), bold, words.vi("motto.country"));
        right.write(root.child("P"), bold, words.vi("motto.motto"));
        rule(right, 130);
        String day = Wording.longDay(sheet.confirmedAt());
        var date = style(faces.italic(), 10.5f, 14);
        right.gap(6).write(root.child("P"), date, sheet.place() + ", " + day);
        return Math.min(left.y(), right.y());
    }

    private static void rule(Column column, float length) {
        column.gap(2);
        float left = column.x() + (column.width() - length) / 2;
        float y = column.y();
        column.leaf().artifact(pen -> pen.stroke(Ink.BLACK, 0.6f).line(left, y, left + length, y));
    }

    private float opening(Leaf leaf, Element root, ConfirmationSheet sheet, float top) {
        var title = new Column(leaf, below(top), Column.Align.CENTRE);
        title.write(root.child("H1"), style(faces.bold(), 15, 20), words.vi("confirmation.title"));
        var english = style(faces.italic(), 10.5f, 14, Ink.GREY);
        title.write(root.child("P").english(), english, words.en("confirmation.title"));
        var text = new Column(leaf, below(title.y() - 10), Column.Align.LEFT);
        text.write(root.child("P"), body, words.vi("confirmation.basis", Map.of("basis", sheet.legalBasis())));
        text.gap(4);
        var unit = Map.of("unit", sheet.unitName());
        var statement = "confirmation.statement." + sheet.movement();
        text.write(root.child("P"), body, words.vi(statement, unit));
        text.write(root.child("P").english(), english, words.en(statement, unit));
        return text.y();
    }

    private float closing(Leaf leaf, Element root, ConfirmationSheet sheet, float top) {
        var text = new Column(leaf, below(top), Column.Align.LEFT);
        if (sheet.originalsVi().isEmpty()) {
            return text.y();
        }
        text.write(root.child("H2"), style(faces.bold(), 10.5f, 15), words.vi("confirmation.originals"));
        text.write(root.child("P"), body, sheet.originalsVi());
        var english = style(faces.italic(), 9.5f, 12.5f, Ink.GREY);
        text.write(root.child("P").english(), english, sheet.originalsEn());
        return text.y();
    }

    private float foot(Paper paper, Leaf leaf, ConfirmationSheet sheet, float top) throws IOException {
        float half = INNER.width() * 0.45f;
        var left = new Column(leaf, new Box(INNER.x(), 0, half, top), Column.Align.LEFT);
        left.write(paper.root().child("H2"), style(faces.bold(), 9.5f, 13), words.vi("confirmation.recipients"));
        for (String recipient : sheet.recipients()) {
            left.write(paper.root().child("P"), style(faces.regular(), 9, 12), "– " + recipient);
        }
        var place = new Box(INNER.x() + half, 0, INNER.width() - half, top);
        var right = new Column(leaf, place, Column.Align.CENTRE);
        Element stamp = paper.root().child("Sect");
        var bold = style(faces.bold(), 11, 14.5f);
        right.write(stamp.child("P"), bold, sheet.officerTitleVi().toUpperCase(VIETNAMESE));
        var small = style(faces.regular(), 8.5f, 11.5f, Ink.GREEN);
        right.gap(8).write(stamp.child("P"), small, words.vi("pass.signed"));
        right.write(stamp.child("P").english(), small, words.en("pass.signed"));
        right.write(stamp.child("P"), small, Wording.moment(sheet.confirmedAt()));
        right.gap(8).write(stamp.child("P"), bold, sheet.officerName());
        paper.signaturePlace(leaf, stamp, words.vi("signature"));
        return Math.min(left.y(), right.y());
    }

    private Style style(Typeface face, float size, float leading) {
        return style(face, size, leading, Ink.BLACK);
    }

    private Style style(Typeface face, float size, float leading, Ink ink) {
        return new Style(face, size, leading, ink).scaled(scale);
    }

    private static Box below(float top) {
        return new Box(INNER.x(), 0, INNER.width(), top);
    }
}
