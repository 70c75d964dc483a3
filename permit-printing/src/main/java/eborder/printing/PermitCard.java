package eborder.printing;

import eborder.paper.PermitSheet;
import java.io.IOException;

/** What both sides of a permit share: size, frame and background; and the conditions of its back (domain.md 3.2). */
final class PermitCard {
    private static final float LEAST = 0.7f;
    private static final String[] SMALL = {
        "card.condition.1", "card.condition.2", "card.condition.3", "card.condition.4"
    };
    private static final String[] LARGE = {
        "pass.condition.1",
        "pass.condition.2",
        "pass.condition.3",
        "pass.condition.4",
        "pass.condition.5",
        "pass.condition.6",
        "pass.condition.7"
    };

    private final Typefaces faces;
    private final Wording words;
    private final CardForm form;

    PermitCard(Typefaces faces, Wording words, CardForm form) {
        this.faces = faces;
        this.words = words;
        this.form = form;
    }

    Leaf leaf(Paper paper) throws IOException {
        Box whole = form.whole();
        Leaf leaf = paper.leaf(whole.width(), whole.height());
        if (form == CardForm.SHORE_PASS) {
            leaf.name(Motif.NAME, paper.motif());
            leaf.artifact(pen -> pen.form(Motif.NAME, 1, whole.width() / 2, whole.height() / 2));
        }
        leaf.artifact(pen -> pen.stroke(form.ink(), form.frameWidth()).rectangle(form.frame(), "S"));
        return leaf;
    }

    /** The back: what the holder must keep to. On a small card the symbol stands there too: its front has no room. */
    void back(Paper paper, PermitSheet sheet) throws IOException {
        Leaf leaf = leaf(paper);
        Box inner = form.inner();
        var column = new Column(leaf, inner, Column.Align.LEFT);
        var title = new Style(faces.bold(), 12, 16);
        column.gap(form == CardForm.BOARDING ? 0 : 2)
                .write(paper.root().child("H2"), title, words.vi("pass.notes") + " / " + words.en("pass.notes"));
        float foot = inner.y();
        if (form == CardForm.BOARDING) {
            foot = new SymbolBlock(faces, words).centred(paper, leaf, sheet, inner);
        }
        conditions(column, paper.root().child("L"), column.y() - foot);
    }

    private void conditions(Column column, Element list, float room) {
        String[] keys = form == CardForm.BOARDING ? SMALL : LARGE;
        float scale = 1;
        while (scale > LEAST && height(keys, column.width(), scale) > room) {
            scale -= 0.02f;
        }
        var conditions = new Conditions(faces, scale);
        for (int i = 0; i < keys.length; i++) {
            conditions.draw(column, list.child("LI"), i + 1, words.vi(keys[i]), words.en(keys[i]));
        }
    }

    private float height(String[] keys, float width, float scale) {
        var conditions = new Conditions(faces, scale);
        float height = 0;
        for (String key : keys) {
            height += conditions.height(width, words.vi(key), words.en(key));
        }
        return height;
    }
}
