package eborder.printing;

import eborder.paper.DeclarationSheet;
import eborder.printing.Pairs.Pair;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The head of a declaration: national motto, the form's title and law, whether it is a draft, the facts of the dossier. */
final class DeclarationHead {
    private final Typefaces faces;
    private final Wording words;
    private final AnswerWords answers;
    private final DeclarationSheet sheet;

    DeclarationHead(Typefaces faces, Wording words, AnswerWords answers, DeclarationSheet sheet) {
        this.faces = faces;
        this.words = words;
        this.answers = answers;
        this.sheet = sheet;
    }

    void draw(Pages pages, Element root) throws IOException {
        Column column = pages.column(Column.Align.CENTRE);
        motto(column, root);
        title(column.gap(12), root);
        if (sheet.isDraft()) {
            var draft = new Style(faces.bold(), 12, 17, Ink.GREEN);
            column.gap(3).write(root.child("P"), draft, words.vi("declaration.draft"));
        }
        pages.down(column.gap(9).y());
        new Pairs(pages, faces).draw(root, facts());
        pages.down(pages.y() - (sheet.form().isList() ? 10 : 0));
    }

    private void motto(Column column, Element root) {
        var bold = new Style(faces.bold(), 9.5f, 12.5f);
        column.write(root.child("P"), bold, words.vi("motto.country"));
        column.write(root.child("P"), bold, words.vi("motto.motto")).gap(2);
        float middle = column.x() + column.width() / 2;
        float y = column.y();
        column.leaf().artifact(pen -> pen.stroke(Ink.BLACK, 0.6f).line(middle - 60, y, middle + 60, y));
    }

    private void title(Column column, Element root) {
        Item title = words.item(new Wording.Label(sheet.form().titleKey()));
        String vi = title.vi().toUpperCase(Locale.forLanguageTag("vi"));
        column.write(root.child("H1"), new Style(faces.bold(), 15, 20), vi);
        var small = new Style(faces.italic(), 10, 13.5f, Ink.GREY);
        column.write(root.child("P").english(), small, title.en());
        if (!sheet.form().source().isEmpty()) {
            var law = new Style(faces.regular(), 8.5f, 12);
            column.write(root.child("P"), law, sheet.form().source());
        }
    }

    private List<Pair> facts() {
        boolean list = sheet.form().isList();
        var procedure = sheet.procedure().vi() + " / " + sheet.procedure().en();
        return Stream.of(
                        fact("dossier", dossier()),
                        fact(
                                "filed",
                                sheet.isDraft()
                                        ? ""
                                        : Wording.moment(sheet.filing().filedAt())),
                        fact("procedure", procedure),
                        fact("unit", sheet.unitName()),
                        fact("filer", answers.clean(sheet.filer())),
                        fact("subject", answers.clean(sheet.subject())),
                        fact("imo", sheet.imoNumber()),
                        fact("rows", list ? Integer.toString(sheet.form().rows().size()) : ""))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private String dossier() {
        if (sheet.isDraft()) {
            return sheet.number();
        }
        var facts = Map.of(
                "number",
                sheet.number(),
                "version",
                Integer.toString(sheet.filing().number()));
        return words.vi("confirmation.dossier.value", facts);
    }

    private Pair fact(String key, String value) {
        return new Pair(words.vi("declaration." + key), words.en("declaration." + key), value);
    }
}
