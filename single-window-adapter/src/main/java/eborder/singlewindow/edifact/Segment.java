package eborder.singlewindow.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One segment of a message.
 *
 * @param tag for example {@code NAD}
 * @param number in the file, counted from 1
 * @param elements its elements, each with its components; of a repeated element the first
 */
record Segment(String tag, int number, List<List<String>> elements) {
    Segment {
        elements = elements.stream().map(List::copyOf).toList();
    }

    /** To be written: whatever is empty at its end is left out. */
    @SafeVarargs
    static Segment of(String tag, List<String>... elements) {
        var all = new ArrayList<List<String>>();
        for (var element : elements) {
            all.add(element);
        }
        return new Segment(tag, 0, all);
    }

    /** An element with its components; {@code element("")} for one that is left out. */
    static List<String> element(String... components) {
        return List.of(components);
    }

    /** @param element counted from 1 @return its first component, empty if it isn't there */
    String text(int element) {
        return text(element, 1);
    }

    /** @param component counted from 1 */
    String text(int element, int component) {
        var components = components(element);
        return components.size() < component
                ? ""
                : components.get(component - 1).strip();
    }

    List<String> components(int element) {
        return elements.size() < element ? List.of() : elements.get(element - 1);
    }

    /** Tag and qualifier: by that a segment of its kind is known. */
    String kind() {
        return text(1).isEmpty() ? tag : tag + "+" + text(1);
    }

    @Override
    public String toString() {
        return elements.stream().map(one -> String.join(":", one)).collect(Collectors.joining("+", tag + "+", ""));
    }
}
