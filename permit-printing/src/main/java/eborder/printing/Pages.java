package eborder.printing;

import java.io.IOException;
import java.util.function.Consumer;

/** Pages of one format; what doesn't fit on one goes on on the next. A page that is full is compressed at once. */
final class Pages {
    private final Paper paper;
    private final Format format;
    private final Consumer<Leaf> ground;
    private Leaf leaf;
    private float y;

    /** @param ground draws what lies under everything on each page */
    Pages(Paper paper, Format format, Consumer<Leaf> ground) throws IOException {
        this.paper = paper;
        this.format = format;
        this.ground = ground;
        turn();
    }

    /** Begins the next page. */
    void turn() throws IOException {
        if (leaf != null) {
            leaf.settle(paper.document());
        }
        leaf = paper.leaf(format.width(), format.height());
        y = format.inner().top();
        ground.accept(leaf);
    }

    /** A column from here to the foot of the page; {@link #down} says how far it went. */
    Column column(Column.Align align) {
        return new Column(leaf, new Box(inner().x(), 0, inner().width(), y), align);
    }

    void down(float to) {
        y = to;
    }

    /** Points that are left on this page. */
    float room() {
        return y - inner().y();
    }

    float y() {
        return y;
    }

    Leaf leaf() {
        return leaf;
    }

    Box inner() {
        return format.inner();
    }
}
