package eborder.printing;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text is set.
 *
 * @param size and {@code leading} in points
 */
record Style(Typeface face, float size, float leading, Ink ink) {
    Style(Typeface face, float size, float leading) {
        this(face, size, leading, Ink.BLACK);
    }

    Style in(Ink other) {
        return new Style(face, size, leading, other);
    }

    Style scaled(float factor) {
        return new Style(face, size * factor, leading * factor, ink);
    }

    /** From the foot of a line to its base line; leaves room above for stacked Vietnamese marks. */
    float depth() {
        return (leading - size) / 2 + 0.22f * size;
    }

    float width(String text) {
        return face.width(text, size);
    }

    /** Breaks text into lines no wider than that: between words, and inside a word that alone is wider. */
    List<String> lines(String text, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : face.clean(text).split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakInside(line, width, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    /** As few lines as in {@link #lines}, but of about equal width: for centred text. */
    List<String> balanced(String text, float width) {
        List<String> lines = lines(text, width);
        float narrower = width;
        for (int i = 0; i < 20 && lines.size() > 1; i++) {
            narrower *= 0.95f;
            List<String> tried = lines(text, narrower);
            if (tried.size() > lines.size()) {
                return lines;
            }
            lines = tried;
        }
        return lines;
    }

    /** The same style, smaller if need be, so that the text takes no more lines; never below the least size. */
    Style fitting(String text, float width, int lines, float least) {
        Style style = this;
        while (style.size > least && style.lines(text, width).size() > lines) {
            style = style.scaled(Math.max(least, style.size - 0.25f) / style.size);
        }
        return style;
    }

    private void breakInside(StringBuilder line, float width, List<String> lines) {
        while (line.length() > 1 && width(line.toString()) > width) {
            int fits = line.length() - 1;
            while (fits > 1 && width(line.substring(0, fits)) > width) {
                fits--;
            }
            lines.add(line.substring(0, fits));
            line.delete(0, fits);
        }
    }
}
