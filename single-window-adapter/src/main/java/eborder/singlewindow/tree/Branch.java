package eborder.singlewindow.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a message that is to be sent, with what is in it, in order. */
public final class Branch {
    private final Map<String, Object> children = new LinkedHashMap<>();

    /** Names to values: a branch, a list of branches or of values, a text or a number. */
    public Map<String, Object> children() {
        return children;
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    /** @param path as in {@link Place} */
    Branch put(String path, Object value) {
        var steps = path.split("/", 2);
        if (steps.length == 2) {
            below(steps[0]).put(steps[1], value);
        } else if (path.endsWith("[]")) {
            children.put(bare(path), new ArrayList<>(List.of(value)));
        } else {
            children.put(path, value);
        }
        return this;
    }

    /** One more of an element that repeats. */
    void add(String path, Branch branch) {
        var steps = path.split("/", 2);
        if (steps.length == 2) {
            below(steps[0]).add(steps[1], branch);
            return;
        }
        @SuppressWarnings("unchecked") // nothing else is put under a name that repeats
        var list = (List<Object>) children.computeIfAbsent(bare(path), none -> new ArrayList<Object>());
        list.add(branch);
    }

    private Branch below(String step) {
        if (!step.endsWith("[]")) {
            return (Branch) children.computeIfAbsent(step, none -> new Branch());
        }
        return (Branch)
                ((List<?>) children.computeIfAbsent(bare(step), none -> new ArrayList<Object>(List.of(new Branch()))))
                        .get(0);
    }

    private static String bare(String step) {
        return step.substring(0, step.length() - 2);
    }
}
