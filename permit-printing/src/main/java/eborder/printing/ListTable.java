package eborder.printing;

import eborder.paper.FilledForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list as a table: one row for each of its rows, numbered, in the format and type in which its columns fit. */
final class ListTable {
    /** More columns than that are no table any more on a sheet of A4. */
    static final int MOST_COLUMNS = 20;

    private static final float[] SIZES = {8.5f, 7.75f, 7, 6.25f, 5.5f};
    private static final float ENGLISH = 0.85f;

    private final Typefaces faces;
    private final Wording words;
    private final FilledForm form;
    private final List<List<String>> rows;
    private final ColumnWidths widths;
    private final Format format;
    private final float size;

    ListTable(Typefaces faces, Wording words, AnswerWords answers, FilledForm form) {
        this.faces = faces;
        this.words = words;
        this.form = form;
        this.rows = form.rows().stream()
                .map(row -> row.stream().map(answers::brief).toList())
                .toList();
        this.widths = measured();
        this.format = fits(Format.PORTRAIT, SIZES[1]) ? Format.PORTRAIT : Format.LANDSCAPE;
        this.size = size();
    }

    Format format() {
        return format;
    }

    void draw(Pages pages, Element parent) throws IOException {
        var grid = new Grid(pages, widths.share(pages.inner().width(), size));
        Element table = parent.child("Table");
        grid.head(table.child("THead").child("TR"), head(grid));
        Element body = table.child("TBody");
        var value = new Style(faces.regular(), size, size * 1.28f);
        for (int row = 0; row < rows.size(); row++) {
            grid.row(body.child("TR"), cells(grid, value, row));
        }
    }

    private List<Cell> cells(Grid grid, Style value, int row) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(
                Cell.Head.ROW,
                1,
                Cell.value(value, Integer.toString(row + 1), grid.width(0, 1), 1)
                        .lines()));
        for (String text : rows.get(row)) {
            cells.add(Cell.value(value, text, grid.width(cells.size(), 1), 1));
        }
        return cells;
    }

    private List<Cell> head(Grid grid) {
        float small = size * ENGLISH;
        var caption = new Caption(
                new Style(faces.bold(), size, size * 1.28f), new Style(faces.italic(), small, small * 1.28f, Ink.GREY));
        var cells = new ArrayList<Cell>();
        for (Item title : titles()) {
            cells.add(Cell.caption(Cell.Head.COLUMN, caption, title.vi(), title.en(), grid.width(cells.size(), 1)));
        }
        return cells;
    }

    private List<Item> titles() {
        var titles = new ArrayList<Item>();
        titles.add(words.item("declaration.row.column", "", 1));
        form.columns().stream().map(Wording.Label::new).map(words::item).forEach(titles::add);
        return titles;
    }

    private ColumnWidths measured() {
        var measured = new ColumnWidths(form.columns().size() + 1);
        List<Item> titles = titles();
        for (int column = 0; column < titles.size(); column++) {
            measured.hold(column, faces.bold(), 1, titles.get(column).vi().replace(" ", "\n"));
            measured.hold(
                    column, faces.italic(), ENGLISH, titles.get(column).en().replace(" ", "\n"));
        }
        measured.hold(0, faces.regular(), 1, Integer.toString(rows.size()));
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                measured.hold(column + 1, faces.regular(), 1, row.get(column));
            }
        }
        return measured;
    }

    private boolean fits(Format tried, float at) {
        return widths.fit(tried.inner().width(), at);
    }

    private float size() {
        for (float tried : SIZES) {
            if (fits(format, tried)) {
                return tried;
            }
        }
        return SIZES[SIZES.length - 1];
    }
}
