package eborder.printing;

import java.io.IOException;
import java.util.List;

/** A table that runs over pages: its head is repeated, a row that no page can hold is parted between lines. */
final class Grid {
    /** Between a cell's text and its edge. */
    static final float SIDE = 2.5f;

    private static final float EDGE = 2;
    /** A row isn't begun on less, in points, if it needs a page of its own anyway. */
    private static final float LITTLE = 60;

    private final Pages pages;
    private final float[] widths;
    private List<Cell> head = List.of();

    /** @param widths of the columns, in points */
    Grid(Pages pages, float... widths) {
        this.pages = pages;
        this.widths = widths.clone();
    }

    /** Room for text in a cell of so many columns. */
    float width(int column, int span) {
        float width = -2 * SIDE;
        for (int i = column; i < column + span; i++) {
            width += widths[i];
        }
        return width;
    }

    /** Draws the head; it comes again on each page that follows. */
    void head(Element row, List<Cell> cells) throws IOException {
        row(row, cells);
        head = cells;
    }

    void row(Element row, List<Cell> cells) throws IOException {
        List<Element> elements = cells.stream().map(cell -> cell.in(row)).toList();
        int[] next = new int[cells.size()];
        float height = height(cells, next);
        if (height > pages.room() && (height <= fresh() || pages.room() < LITTLE)) {
            turn();
        }
        draw(cells, elements, next);
        while (height(cells, next) > 2 * EDGE) {
            turn();
            draw(cells, elements, next);
        }
    }

    private void turn() throws IOException {
        pages.turn();
        rule(pages.y());
        if (!head.isEmpty()) {
            draw(head, List.of(), new int[head.size()]);
        }
    }

    /** Draws as many lines of each cell as fit on the page. @param elements none if it is the head again, which isn't read twice */
    private void draw(List<Cell> cells, List<Element> elements, int[] next) {
        float height = Math.min(height(cells, next), pages.room());
        float top = pages.y();
        if (cells.stream().allMatch(cell -> cell.head() == Cell.Head.COLUMN)) {
            var ground = new Box(pages.inner().x(), top - height, pages.inner().width(), height);
            pages.leaf().artifact(pen -> pen.fill(Ink.TINT).rectangle(ground, "f"));
        }
        float left = pages.inner().x();
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int from = next[i];
            next[i] = cell.fitting(from, height - 2 * EDGE + 0.01f);
            draw(cell.lines().subList(from, next[i]), elements.isEmpty() ? null : elements.get(i), left + SIDE, top);
            left += width(column, cell.span()) + 2 * SIDE;
            column += cell.span();
        }
        pages.down(top - height);
        rule(pages.y());
    }

    private void draw(List<Cell.Line> lines, Element element, float left, float top) {
        if (lines.isEmpty()) {
            return;
        }
        if (element == null) {
            pages.leaf().artifact(pen -> draw(pen, lines, left, top, false));
        } else {
            pages.leaf().tag(element, pen -> draw(pen, lines, left, top, true));
        }
    }

    private static void draw(Pen pen, List<Cell.Line> lines, float left, float top, boolean aloud) {
        float y = top - EDGE;
        for (Cell.Line line : lines) {
            y -= line.style().leading();
            line.draw(pen, left, y + line.style().depth(), aloud);
        }
    }

    private static float height(List<Cell> cells, int[] next) {
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).height(next[i]));
        }
        return height + 2 * EDGE;
    }

    /** Room for a row on a new page. */
    private float fresh() {
        return pages.inner().height() - (head.isEmpty() ? 0 : height(head, new int[head.size()]));
    }

    private void rule(float y) {
        Box inner = pages.inner();
        pages.leaf().artifact(pen -> pen.stroke(Ink.LIGHT_GREEN, 0.5f).line(inner.x(), y, inner.right(), y));
    }
}
