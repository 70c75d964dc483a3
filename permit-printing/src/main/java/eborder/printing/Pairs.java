package eborder.printing;

import java.io.IOException;
import java.util.List;

/** Captions with their values as a table, two to a row where both are short. */
final class Pairs {
    private static final float CAPTION = 0.19f;
    private static final float VALUE = 0.31f;
    private static final int SHORT = 2;

    private final Pages pages;
    private final Caption caption;
    private final Style value;
    private final Style text;

    Pairs(Pages pages, Typefaces faces) {
        this.pages = pages;
        this.caption = new Caption(new Style(faces.regular(), 8.5f, 11), new Style(faces.italic(), 7, 9, Ink.GREY));
        this.value = new Style(faces.bold(), 9, 11.5f);
        this.text = new Style(faces.regular(), 9, 12);
    }

    /** A caption in both languages with its value. */
    record Pair(String vi, String en, String value) {}

    void draw(Element parent, List<Pair> pairs) throws IOException {
        float width = pages.inner().width();
        var grid = new Grid(pages, CAPTION * width, VALUE * width, CAPTION * width, VALUE * width);
        Element table = parent.child("Table");
        for (int i = 0; i < pairs.size(); i++) {
            Cell first = caption(grid, pairs.get(i));
            Cell said = said(grid, pairs.get(i));
            if (said.span() == 1
                    && i + 1 < pairs.size()
                    && said(grid, pairs.get(i + 1)).span() == 1) {
                Cell second = caption(grid, pairs.get(i + 1));
                grid.row(table.child("TR"), List.of(first, said, second, said(grid, pairs.get(i + 1))));
                i++;
            } else {
                grid.row(
                        table.child("TR"),
                        List.of(
                                first,
                                new Cell(
                                        Cell.Head.NOTHING,
                                        3,
                                        wide(grid, pairs.get(i)).lines())));
            }
        }
    }

    private Cell caption(Grid grid, Pair pair) {
        return Cell.caption(Cell.Head.ROW, caption, pair.vi(), pair.en(), grid.width(0, 1));
    }

    private Cell said(Grid grid, Pair pair) {
        Cell narrow = Cell.value(value, said(pair), grid.width(1, 1), 1);
        return narrow.lines().size() <= SHORT ? narrow : wide(grid, pair);
    }

    private Cell wide(Grid grid, Pair pair) {
        Cell strong = Cell.value(value, said(pair), grid.width(1, 3), 3);
        return strong.lines().size() <= SHORT ? strong : Cell.value(text, said(pair), grid.width(1, 3), 3);
    }

    private static String said(Pair pair) {
        return pair.value().isBlank() ? Item.NOTHING : pair.value();
    }
}
