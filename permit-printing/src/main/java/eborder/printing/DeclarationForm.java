package eborder.printing;

import eborder.paper.DeclarationSheet;
import eborder.paper.FilledForm;
import eborder.printing.Pairs.Pair;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A declaration as it was filed, A4, drawn from its form's schema: head, then sections of answers or a table of rows. */
final class DeclarationForm {
    /** A heading isn't left alone at the foot of a page. */
    private static final float HEADING = 70;

    private final Typefaces faces;
    private final Wording words;
    private final DeclarationSheet sheet;
    private final AnswerWords answers;

    DeclarationForm(Typefaces faces, Wording words, DeclarationSheet sheet) {
        this.faces = faces;
        this.words = words;
        this.sheet = sheet;
        this.answers = new AnswerWords(faces.regular(), words);
    }

    void draw(Paper paper) throws IOException {
        FilledForm form = sheet.form();
        boolean tabled = form.isList() && form.columns().size() <= ListTable.MOST_COLUMNS;
        var list = tabled ? new ListTable(faces, words, answers, form) : null;
        var mark = new DraftMark(faces, words, sheet);
        var pages = new Pages(paper, tabled ? list.format() : Format.PORTRAIT, mark::draw);
        new DeclarationHead(faces, words, answers, sheet).draw(pages, paper.root());
        if (form.isList() && form.rows().isEmpty()) {
            write(pages, paper.root(), "declaration.rows.none");
        } else if (tabled) {
            list.draw(pages, paper.root());
        } else {
            sections(pages, paper.root());
        }
        if (answers.spelledOut()) {
            write(pages, paper.root(), "declaration.letters");
        }
        new DeclarationFoot(faces, words, sheet).draw(paper, pages.inner());
    }

    private void sections(Pages pages, Element root) throws IOException {
        for (FilledForm.Section section : sheet.form().sections()) {
            Item title = words.item(new Wording.Label(section.titleKey()));
            section(pages, root, title, pairs(section.lines()));
        }
        for (int row = 0; row < sheet.form().rows().size(); row++) {
            var number = Map.of("row", Integer.toString(row + 1));
            var title =
                    new Item(words.vi("declaration.row", number), words.en("declaration.row", number), "", 1, false);
            section(pages, root, title, pairs(row));
        }
    }

    private void section(Pages pages, Element root, Item title, List<Pair> pairs) throws IOException {
        if (pages.room() < HEADING) {
            pages.turn();
        }
        Column column = pages.column(Column.Align.LEFT).gap(9);
        var heading = new Style(faces.bold(), 10.5f, 14, Ink.GREEN);
        Element element = root.child("H2");
        column.write(element, heading, title.vi() + " / " + title.en()).gap(2);
        pages.down(column.y());
        new Pairs(pages, faces).draw(root, pairs);
    }

    private List<Pair> pairs(List<FilledForm.Line> lines) {
        return lines.stream()
                .map(line -> pair(line.labelKey(), answers.full(line.answer())))
                .toList();
    }

    private List<Pair> pairs(int row) {
        FilledForm form = sheet.form();
        return IntStream.range(0, form.columns().size())
                .mapToObj(column -> pair(
                        form.columns().get(column),
                        answers.full(form.rows().get(row).get(column))))
                .toList();
    }

    private Pair pair(String labelKey, String value) {
        Item label = words.item(new Wording.Label(labelKey));
        return new Pair(label.vi(), label.en(), value);
    }

    private void write(Pages pages, Element root, String key) throws IOException {
        if (pages.room() < HEADING) {
            pages.turn();
        }
        Column column = pages.column(Column.Align.LEFT).gap(8);
        column.write(root.child("P"), new Style(faces.regular(), 8.5f, 11), words.vi(key));
        column.write(root.child("P").english(), new Style(faces.italic(), 8, 10.5f, Ink.GREY), words.en(key));
        pages.down(column.y());
    }
}
