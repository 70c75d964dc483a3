package eborder.printing;

import eborder.paper.ConfirmationSheet;
import java.io.IOException;
import java.util.Map;

/**
 * A confirmation, form 06 and its like, as a letter: title, what is confirmed, facts, originals that are still to be shown (domain.md 2.10).
 */
final class ConfirmationForm {
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
        Leaf leaf = paper.leaf(Letter.WIDTH, Letter.HEIGHT);
        var letter = new Letter(faces, words, scale);
        var from = new Letter.From(sheet.unitName(), sheet.number(), sheet.place(), sheet.confirmedAt());
        float y = letter.head(leaf, paper.root(), from);
        y = opening(leaf, paper.root(), sheet, y - 20);
        var facts = new ConfirmationFacts(words).of(sheet);
        y = new FactTable(faces, scale).draw(leaf, paper.root(), facts, Letter.below(y - 8));
        y = closing(leaf, paper.root(), sheet, y - 10);
        var by = new Letter.By(
                sheet.unitName(), sheet.officerTitleVi(), sheet.officerName(), sheet.confirmedAt(), sheet.recipients());
        return letter.foot(paper, leaf, by, y - 16) >= Letter.INNER.y();
    }

    private float opening(Leaf leaf, Element root, ConfirmationSheet sheet, float top) {
        var title = new Column(leaf, Letter.below(top), Column.Align.CENTRE);
        title.write(root.child("H1"), style(faces.bold(), 15, 20), words.vi("confirmation.title"));
        var english = style(faces.italic(), 10.5f, 14, Ink.GREY);
        title.write(root.child("P").english(), english, words.en("confirmation.title"));
        form(title, root, sheet.form());
        var text = new Column(leaf, Letter.below(title.y() - 10), Column.Align.LEFT);
        text.write(root.child("P"), body, words.vi("confirmation.basis", Map.of("basis", sheet.legalBasis())));
        text.gap(4);
        var unit = Map.of("unit", sheet.unitName());
        var statement = "confirmation.statement." + sheet.movement();
        text.write(root.child("P"), body, words.vi(statement, unit));
        text.write(root.child("P").english(), english, words.en(statement, unit));
        return text.y();
    }

    /** Notices (N01 and the like) have no form in law. */
    private void form(Column title, Element root, String number) {
        if (!number.startsWith("N")) {
            var form = Map.of("form", number);
            String said = words.vi("confirmation.form", form) + " / " + words.en("confirmation.form", form);
            title.write(root.child("P"), style(faces.regular(), 9, 12), said);
        }
    }

    private float closing(Leaf leaf, Element root, ConfirmationSheet sheet, float top) {
        var text = new Column(leaf, Letter.below(top), Column.Align.LEFT);
        if (sheet.originalsVi().isEmpty()) {
            return text.y();
        }
        text.write(root.child("H2"), style(faces.bold(), 10.5f, 15), words.vi("confirmation.originals"));
        text.write(root.child("P"), body, sheet.originalsVi());
        var english = style(faces.italic(), 9.5f, 12.5f, Ink.GREY);
        text.write(root.child("P").english(), english, sheet.originalsEn());
        return text.y();
    }

    private Style style(Typeface face, float size, float leading) {
        return style(face, size, leading, Ink.BLACK);
    }

    private Style style(Typeface face, float size, float leading, Ink ink) {
        return new Style(face, size, leading, ink).scaled(scale);
    }
}
