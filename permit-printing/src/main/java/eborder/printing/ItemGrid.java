package eborder.printing;

import java.util.List;

/** Rows of items: small bilingual captions, values below them; one size for all values, so that the rows align. */
final class ItemGrid {
    private static final float GUTTER = 6;
    private final List<List<Item>> rows;
    private final Style value;
    private final Style strong;
    private final Caption caption;
    private final float gap;

    /** @param size of the values in points */
    ItemGrid(Typefaces faces, List<List<Item>> rows, float size) {
        this.rows = rows;
        this.value = new Style(faces.regular(), size, size * 1.14f);
        this.strong = new Style(faces.bold(), size, size * 1.14f);
        float small = Math.max(5.4f, size * 0.6f);
        this.caption = new Caption(
                new Style(faces.regular(), small, small * 1.3f, Ink.GREY),
                new Style(faces.italic(), small, small * 1.3f, Ink.GREY));
        this.gap = size * 0.15f;
    }

    /** What is blank isn't printed; a row of nothing isn't a row. */
    static List<List<Item>> shown(List<List<Item>> rows) {
        return rows.stream()
                .map(row -> row.stream().filter(Item::saysSomething).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    float height(float width) {
        float height = 0;
        for (List<Item> row : rows) {
            height += caption.vi().leading() + lines(row, width) * value.leading() + gap;
        }
        return height;
    }

    void draw(Column column, Element parent) {
        for (List<Item> row : rows) {
            float left = column.x();
            for (Item item : row) {
                draw(item, new Box(left, 0, room(item, column.width()), column.y()), column.leaf(), parent.child("P"));
                left += item.share() * column.width();
            }
            column.gap(caption.vi().leading() + lines(row, column.width()) * value.leading() + gap);
        }
    }

    private void draw(Item item, Box place, Leaf leaf, Element element) {
        Style captions = caption.vi();
        Style style = style(item);
        leaf.tag(element, pen -> {
            caption.draw(pen, item, place, place.top() - captions.leading() + captions.depth());
            float y = place.top() - captions.leading() + value.depth();
            for (String line : style.lines(item.value(), place.width())) {
                y -= value.leading();
                pen.text(style, place.x(), y, line);
            }
        });
    }

    private int lines(List<Item> row, float width) {
        return row.stream()
                .mapToInt(item ->
                        style(item).lines(item.value(), room(item, width)).size())
                .max()
                .orElse(0);
    }

    private Style style(Item item) {
        return item.strong() ? strong : value;
    }

    private static float room(Item item, float width) {
        return item.share() * width - (item.share() < 1 ? GUTTER : 0);
    }
}
