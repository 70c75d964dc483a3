package eborder.printing;

import java.util.List;

/** A column of text that runs down a page. Every paragraph is the content of one element. */
final class Column {
    enum Align {
        LEFT(0),
        CENTRE(0.5f),
        RIGHT(1);

        private final float part;

        Align(float part) {
            this.part = part;
        }
    }

    private final Leaf leaf;
    private final float x;
    private final float width;
    private final Align align;
    private float y;

    Column(Leaf leaf, Box place, Align align) {
        this.leaf = leaf;
        this.x = place.x();
        this.width = place.width();
        this.align = align;
        this.y = place.top();
    }

    /** Writes text in as many lines as it takes. */
    Column write(Element element, Style style, String text) {
        List<String> lines = align == Align.LEFT ? style.lines(text, width) : style.balanced(text, width);
        leaf.tag(element, pen -> {
            for (String line : lines) {
                y -= style.leading();
                float left = x + align.part * (width - style.width(line));
                pen.text(style, left, y + style.depth(), line);
            }
        });
        return this;
    }

    Column gap(float height) {
        y -= height;
        return this;
    }

    float y() {
        return y;
    }

    float x() {
        return x;
    }

    float width() {
        return width;
    }

    Leaf leaf() {
        return leaf;
    }
}
