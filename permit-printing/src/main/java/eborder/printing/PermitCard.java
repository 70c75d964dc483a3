package eborder.printing;

import java.io.IOException;

/** What both sides of the shore pass share: size, frame and background. */
final class PermitCard {
    private static final float WIDTH = Box.mm(80);
    private static final float HEIGHT = Box.mm(120);
    private static final float FRAME = 4.5f;
    private static final Box WHOLE = new Box(0, 0, WIDTH, HEIGHT);

    /** The room for content, inside the frame. */
    static final Box INNER = WHOLE.inset(Box.mm(2) + FRAME + 4);

    private final Typefaces faces;

    PermitCard(Typefaces faces) {
        this.faces = faces;
    }

    Leaf leaf(Paper paper) throws IOException {
        Leaf leaf = paper.leaf(WIDTH, HEIGHT);
        leaf.name(Motif.NAME, paper.motif());
        leaf.artifact(pen -> pen.form(Motif.NAME, 1, WIDTH / 2, HEIGHT / 2)
                .stroke(Ink.LIGHT_GREEN, FRAME)
                .rectangle(WHOLE.inset(Box.mm(2) + FRAME / 2), "S"));
        return leaf;
    }

    /** The back: what the holder must keep to (domain.md 3.2). */
    void back(Paper paper, Wording words) throws IOException {
        Leaf leaf = leaf(paper);
        var column = new Column(leaf, INNER, Column.Align.LEFT);
        var title = new Style(faces.bold(), 12, 16);
        column.gap(2).write(paper.root().child("H2"), title, words.vi("pass.notes") + " / " + words.en("pass.notes"));
        column.gap(2);
        Element list = paper.root().child("L");
        for (int i = 1; i <= CONDITIONS; i++) {
            condition(column, list.child("LI"), i, words);
        }
    }

    private static final int CONDITIONS = 7;

    private void condition(Column column, Element entry, int number, Wording words) {
        float indent = 12;
        var vi = new Style(faces.regular(), 8, 9.8f);
        var en = new Style(faces.italic(), 7.5f, 9.2f, Ink.GREY);
        var place = new Box(column.x() + indent, 0, column.width() - indent, column.y());
        var text = new Column(column.leaf(), place, Column.Align.LEFT);
        column.leaf()
                .tag(
                        entry.child("Lbl"),
                        pen -> pen.text(
                                new Style(faces.bold(), 8, 9.8f),
                                column.x(),
                                column.y() - vi.leading() + vi.depth(),
                                number + "."));
        Element body = entry.child("LBody");
        text.write(body.child("P"), vi, words.vi("pass.condition." + number));
        text.write(body.child("P").english(), en, words.en("pass.condition." + number));
        column.gap(column.y() - text.y() + 3.5f);
    }
}
