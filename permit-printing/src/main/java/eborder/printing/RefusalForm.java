package eborder.printing;

import eborder.paper.RefusalSheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A refusal as a letter: title, forms and law, what is refused, for which reason, what comes next (domain.md 2.11). */
final class RefusalForm {
    private final Typefaces faces;
    private final Wording words;
    private final float scale;
    private final Style body;
    private final Style english;

    /** @param scale of all type: less than 1 when the sheet says more than usual */
    RefusalForm(Typefaces faces, Wording words, float scale) {
        this.faces = faces;
        this.words = words;
        this.scale = scale;
        this.body = new Style(faces.regular(), 10.5f, 14.5f).scaled(scale);
        this.english = new Style(faces.italic(), 9.5f, 12.5f, Ink.GREY).scaled(scale);
    }

    /** @return whether the sheet has room on the page */
    boolean draw(Paper paper, RefusalSheet sheet) throws IOException {
        Leaf leaf = paper.leaf(Letter.WIDTH, Letter.HEIGHT);
        Element root = paper.root();
        var letter = new Letter(faces, words, scale);
        var from = new Letter.From(sheet.unitName(), sheet.number(), sheet.place(), sheet.refusedAt());
        float y = letter.head(leaf, root, from);
        y = opening(leaf, root, sheet, y - 20);
        y = new FactTable(faces, scale).draw(leaf, root, facts(sheet), Letter.below(y - 8));
        y = reason(leaf, root, sheet, y - 12);
        var by = new Letter.By(
                sheet.unitName(), sheet.officerTitleVi(), sheet.officerName(), sheet.refusedAt(), sheet.recipients());
        return letter.foot(paper, leaf, by, y - 16) >= Letter.INNER.y();
    }

    private float opening(Leaf leaf, Element root, RefusalSheet sheet, float top) {
        var title = new Column(leaf, Letter.below(top), Column.Align.CENTRE);
        title.write(root.child("H1"), new Style(faces.bold(), 15, 20).scaled(scale), words.vi("refusal.title"));
        title.write(root.child("P").english(), english, words.en("refusal.title"));
        var small = new Style(faces.regular(), 9, 12.5f).scaled(scale);
        for (String form : sheet.refusal().forms()) {
            Item name = words.item(new Wording.Label("refusal-form." + form));
            title.gap(2).write(root.child("P"), small, name.vi());
            title.write(root.child("P").english(), small.in(Ink.GREY), name.en());
        }
        var text = new Column(leaf, Letter.below(title.y() - 10), Column.Align.LEFT);
        text.write(root.child("P"), body, words.vi("confirmation.basis", Map.of("basis", sheet.legalBasis())));
        return both(text.gap(4), root, "refusal.statement", Map.of("unit", sheet.unitName()));
    }

    private float reason(Leaf leaf, Element root, RefusalSheet sheet, float top) {
        var text = new Column(leaf, Letter.below(top), Column.Align.LEFT);
        var strong = new Style(faces.bold(), 10.5f, 15).scaled(scale);
        text.write(root.child("H2"), strong, words.vi("refusal.reason") + " / " + words.en("refusal.reason"));
        Item reason = words.item(new Wording.Label(sheet.reasonKey()));
        text.write(root.child("P"), strong, reason.vi());
        text.write(root.child("P").english(), english, reason.en());
        text.gap(4);
        for (String line : faces.regular().spelled(sheet.text()).lines().toList()) {
            text.write(root.child("P"), body, line);
        }
        return both(text.gap(8), root, sheet.onBoard() ? "refusal.onboard" : "refusal.next", Map.of());
    }

    private float both(Column column, Element root, String key, Map<String, String> facts) {
        column.write(root.child("P"), body, words.vi(key, facts));
        column.write(root.child("P").english(), english, words.en(key, facts));
        return column.y();
    }

    private List<Item> facts(RefusalSheet sheet) {
        Map<String, String> dossier = Map.of("number", sheet.number(), "version", Integer.toString(sheet.version()));
        boolean ship = !sheet.imoNumber().isEmpty();
        return Stream.of(
                        fact(
                                "procedure",
                                sheet.procedure().vi() + " / "
                                        + sheet.procedure().en()),
                        fact("dossier", words.vi("confirmation.dossier.value", dossier)),
                        fact("received", Wording.moment(sheet.receivedAt())),
                        fact("refused", Wording.moment(sheet.refusedAt())),
                        fact(ship ? "ship" : "subject", sheet.subject()),
                        fact("imo", sheet.imoNumber()),
                        fact("agent", sheet.filer()),
                        fact("law", sheet.refusal().law()))
                .filter(Item::saysSomething)
                .toList();
    }

    private Item fact(String key, String text) {
        return words.item("refusal." + key, text, 1);
    }
}
