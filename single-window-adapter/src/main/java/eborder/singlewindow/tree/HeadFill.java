package eborder.singlewindow.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the head of a message: its texts by path, each the first. */
public final class HeadFill implements TreeEvents {
    private static final int MOST = 50;
    private static final int LONGEST = 100;

    private final String head;
    private final Deque<String> paths = new ArrayDeque<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int inside = -1;

    /** @param head local name of the element that is the head */
    public HeadFill(String head) {
        this.head = head;
    }

    @Override
    public void open(String name) {
        var local = name.substring(name.indexOf(':') + 1);
        if (inside < 0 && local.equals(head)) {
            inside = paths.size();
            paths.push("");
        } else {
            paths.push(inside < 0 || paths.peek().length() > LONGEST ? "" : paths.peek() + "/" + local);
        }
    }

    @Override
    public void text(String piece) {
        if (inside >= 0 && texts.size() < MOST && !piece.isBlank() && piece.length() <= LONGEST) {
            texts.putIfAbsent(paths.peek(), piece.strip());
        }
    }

    @Override
    public void close() {
        paths.pop();
        if (paths.size() == inside) {
            inside = -1;
        }
    }

    /** @param path below the head, for example {@code ExchangedDocument/ID} @return empty if it isn't there */
    public String text(String path, String otherwise) {
        return texts.getOrDefault("/" + path, otherwise);
    }
}
