package eborder.printing;

import eborder.paper.DeclarationSheet;
import java.util.List;
import java.util.Map;

/** What runs along the edges of each page: what this print is and isn't, of which version, and the page's number. */
final class DeclarationFoot {
    private static final float PAGE = 70;
    private final Wording words;
    private final DeclarationSheet sheet;
    private final Style vi;
    private final Style en;

    DeclarationFoot(Typefaces faces, Wording words, DeclarationSheet sheet) {
        this.words = words;
        this.sheet = sheet;
        this.vi = new Style(faces.regular(), 6.8f, 8.6f, Ink.GREY);
        this.en = new Style(faces.italic(), 6.8f, 8.6f, Ink.GREY);
    }

    /** Read aloud once, at the end of the document; on the other pages it says nothing new. */
    void draw(Paper paper, Box inner) {
        List<Leaf> leaves = paper.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            float y = inner.y() - 8;
            leaf.artifact(pen -> pen.stroke(Ink.GREEN, 0.6f).line(inner.x(), y, inner.right(), y));
            number(leaf, inner, i + 1, leaves.size());
            if (i == 0) {
                aloud(leaf, paper.root(), inner);
            } else {
                leaf.artifact(pen -> silently(pen, inner));
            }
        }
    }

    private void number(Leaf leaf, Box inner, int page, int pages) {
        var facts = Map.of("page", Integer.toString(page), "pages", Integer.toString(pages));
        leaf.artifact(pen -> {
            String text = words.vi("declaration.page", facts);
            pen.text(vi, inner.right() - vi.width(text), inner.y() - 8 - vi.leading(), text);
            String english = words.en("declaration.page", facts);
            pen.text(en, inner.right() - en.width(english), inner.y() - 8 - 2 * vi.leading(), english);
        });
    }

    private void aloud(Leaf leaf, Element root, Box inner) {
        var place = new Box(inner.x(), 0, inner.width() - PAGE, inner.y() - 10);
        var column = new Column(leaf, place, Column.Align.LEFT);
        column.write(root.child("P"), vi, words.vi(key(), facts()));
        column.write(root.child("P").english(), en, words.en(key(), facts()));
        if (!sheet.isDraft()) {
            column.write(root.child("P"), vi, words.vi("declaration.fingerprint", facts()));
        }
    }

    private void silently(Pen pen, Box inner) {
        Item title = words.item(new Wording.Label(sheet.form().titleKey()));
        String head = title.vi() + " / " + title.en() + (sheet.number().isEmpty() ? "" : "   ·   " + sheet.number());
        pen.text(vi, inner.x(), inner.top() + 6, head);
        float y = inner.y() - 10 - vi.leading();
        pen.text(vi, inner.x(), y + vi.depth(), words.vi(key(), facts()));
        pen.text(en, inner.x(), y - vi.leading() + vi.depth(), words.en(key(), facts()));
        if (!sheet.isDraft()) {
            pen.text(vi, inner.x(), y - 2 * vi.leading() + vi.depth(), words.vi("declaration.fingerprint", facts()));
        }
    }

    private String key() {
        return sheet.isDraft() ? "declaration.foot.draft" : "declaration.foot";
    }

    private Map<String, String> facts() {
        String time = Wording.moment(sheet.printedAt());
        return sheet.isDraft()
                ? Map.of("time", time)
                : Map.of(
                        "time", time,
                        "number", sheet.number(),
                        "version", Integer.toString(sheet.filing().number()),
                        "sha256", sheet.filing().sha256());
    }
}
