package eborder.printing;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table, broken into lines for its width.
 *
 * @param head what it is the head of
 * @param span how many columns it is wide
 */
record Cell(Head head, int span, List<Line> lines) {
    enum Head {
        ROW,
        COLUMN,
        NOTHING
    }

    record Line(Style style, String text, boolean english) {
        /** @param aloud whether it is read aloud, so that its language matters */
        void draw(Pen pen, float x, float baseline, boolean aloud) {
            if (english && aloud) {
                pen.write("/Span <</Lang (en)>> BDC\n");
            }
            pen.text(style, x, baseline, text);
            if (english && aloud) {
                pen.write("EMC\n");
            }
        }
    }

    /** A value; what was typed in several lines stays in several lines. */
    static Cell value(Style style, String text, float width, int span) {
        return new Cell(Head.NOTHING, span, lines(style, text, width, false));
    }

    /** A caption, Vietnamese first, English under it. */
    static Cell caption(Head head, Caption caption, String vi, String en, float width) {
        var lines = new ArrayList<>(lines(caption.vi(), vi, width, false));
        lines.addAll(lines(caption.en(), en, width, true));
        return new Cell(head, 1, lines);
    }

    private static List<Line> lines(Style style, String text, float width, boolean english) {
        return text.lines()
                .flatMap(line -> style.lines(line, width).stream())
                .map(line -> new Line(style, line, english))
                .toList();
    }

    /** Its place in the structure tree. */
    Element in(Element row) {
        return switch (head) {
            case ROW -> row.child("TH").headsRow();
            case COLUMN -> row.child("TH").headsColumn();
            case NOTHING -> span == 1 ? row.child("TD") : row.child("TD").spans(span);
        };
    }

    /** Height of the lines from one on. */
    float height(int from) {
        float height = 0;
        for (Line line : lines.subList(from, lines.size())) {
            height += line.style().leading();
        }
        return height;
    }

    /** The first line after those, from one on, that are no higher than that together. */
    int fitting(int from, float room) {
        int next = from;
        for (float left = room; next < lines.size(); next++) {
            left -= lines.get(next).style().leading();
            if (left < 0) {
                break;
            }
        }
        return next;
    }
}
