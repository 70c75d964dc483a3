package eborder.printing;

import java.util.List;

/** Facts of a letter as a table: caption in both languages, value. */
final class FactTable {
    private static final float CAPTIONS = 0.44f;
    private final Style vi;
    private final Style en;
    private final Style value;

    FactTable(Typefaces faces, float scale) {
        this.vi = new Style(faces.regular(), 9.5f, 13).scaled(scale);
        this.en = new Style(faces.italic(), 8.5f, 13, Ink.GREY).scaled(scale);
        this.value = new Style(faces.bold(), 9.5f, 13).scaled(scale);
    }

    /** @return where the table ends */
    float draw(Leaf leaf, Element root, List<Item> facts, Box place) {
        Element table = root.child("Table");
        float y = place.top();
        rule(leaf, place, y);
        for (Item fact : facts) {
            y = row(leaf, table.child("TR"), fact, new Box(place.x(), 0, place.width(), y));
            rule(leaf, place, y);
        }
        return y;
    }

    private float row(Leaf leaf, Element row, Item fact, Box place) {
        float split = place.x() + CAPTIONS * place.width();
        float baseline = place.top() - 1.5f - vi.leading() + vi.depth();
        var room = new Box(place.x(), 0, CAPTIONS * place.width() - 6, 0);
        leaf.tag(row.child("TH").headsRow(), pen -> new Caption(vi, en).draw(pen, fact, room, baseline));
        var column = new Column(leaf, new Box(split, 0, place.right() - split, place.top() - 1.5f), Column.Align.LEFT);
        column.write(row.child("TD"), value, fact.value());
        return column.y() - 1.5f;
    }

    private static void rule(Leaf leaf, Box place, float y) {
        leaf.artifact(pen -> pen.stroke(Ink.LIGHT_GREEN, 0.5f).line(place.x(), y, place.right(), y));
    }
}
