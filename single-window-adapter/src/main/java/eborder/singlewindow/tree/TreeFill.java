package eborder.singlewindow.tree;

import eborder.filing.ReadList;
import eborder.form.Form;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FormFill;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills a form from a message, element by element, as a reader comes by them. */
public final class TreeFill implements TreeEvents {
    /** Of a path that is shown; nothing that is known is nearly as long. */
    private static final int LONGEST_PATH = 400;

    private static final TreeRules.Message NONE =
            new TreeRules.Message(List.of(), "", "", Map.of(), Map.of(), List.of());

    private final TreeRules rules;
    private final Form form;
    private final FormFill fill;
    private final Set<String> ofOthers = new HashSet<>();
    private final Map<String, Integer> otherForms = new LinkedHashMap<>();
    private final Deque<String> paths = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> seen = new HashSet<>();
    private TreeRules.Message message = NONE;
    private Map<String, Place> places = Map.of();
    private Map<String, String> row;
    private final Map<String, String> beside = new HashMap<>();
    private String within = "";
    private int levelOfMessage = -1;
    private int levelOfEnvelope = -1;
    private boolean isLeaf;
    private int persons;
    private boolean answered;

    public TreeFill(TreeRules rules, Form form, FormFill fill) {
        this.rules = rules;
        this.form = form;
        this.fill = fill;
        rules.messages().stream()
                .filter(other -> !other.form().equals(form.id()))
                .forEach(
                        other -> other.fields().forEach(place -> ofOthers.add(other.form() + " " + place.plainPath())));
    }

    @Override
    public void open(String name) {
        var local = name.substring(name.indexOf(':') + 1);
        var above = paths.isEmpty() ? "" : paths.peek();
        text.setLength(0);
        isLeaf = true;
        if (levelOfMessage < 0 && rules.isMessage(local)) {
            begin(local);
            paths.push("");
            return;
        }
        if (levelOfMessage < 0 && levelOfEnvelope < 0 && rules.envelope().contains(local)) {
            levelOfEnvelope = paths.size();
        }
        paths.push(path(above, local));
        if (!message.row().isEmpty() && paths.peek().equals(message.row().replace("[]", ""))) {
            row = new HashMap<>();
            persons++;
        }
    }

    private String path(String above, String local) {
        if (rules.wrappers().contains(local) || above.length() + local.length() > LONGEST_PATH) {
            return above;
        }
        return above.isEmpty() ? local : above + "/" + local;
    }

    private void begin(String name) {
        levelOfMessage = paths.size();
        within = name;
        seen.add(name);
        message = rules.of(form.id())
                .filter(mine -> mine.names().contains(name))
                .findFirst()
                .orElse(NONE);
        places = new HashMap<>();
        message.fields().forEach(place -> places.put(place.plainPath(), place));
        fill.assume(message.assumed());
    }

    @Override
    public void text(String piece) {
        text.append(piece);
    }

    @Override
    public void close() {
        var path = paths.pop();
        if (isLeaf && !text.toString().isBlank()) {
            leaf(path, text.toString().strip());
        }
        isLeaf = false;
        text.setLength(0);
        if (row != null && path.equals(message.row().replace("[]", ""))) {
            fill.row(texts(row), persons);
            row = null;
        }
        if (paths.size() == levelOfMessage) {
            endMessage();
        } else if (paths.size() == levelOfEnvelope) {
            levelOfEnvelope = -1;
        }
    }

    private void leaf(String path, String value) {
        var place = places.get(path);
        if (levelOfEnvelope >= 0 || saysNothing(place)) {
            return;
        }
        if (place != null && (row == null ? beside : row).putIfAbsent(path, value) == null) {
            return;
        }
        var other = rules.messages().stream()
                .filter(each -> each.names().contains(within) && ofOthers.contains(each.form() + " " + path))
                .findFirst();
        if (place == null && other.isPresent()) {
            otherForms.merge(other.get().form(), 1, Integer::sum);
        } else {
            fill.notTaken(path.isEmpty() ? within : path, value);
        }
    }

    private static boolean saysNothing(Place place) {
        return place != null
                && (place.as() == Place.As.SEQUENCE || place.field().isEmpty());
    }

    private void endMessage() {
        if (form.table().isEmpty()) {
            texts(beside).forEach((field, value) -> answered |= fill.answer(field, value));
            message.says().forEach((field, value) -> answered |= fill.answer(field, value));
        }
        beside.clear();
        message = NONE;
        places = Map.of();
        levelOfMessage = -1;
    }

    private Map<String, String> texts(Map<String, String> values) {
        var texts = new HashMap<String, String>();
        for (var place : message.fields()) {
            var value = values.containsKey(place.plainPath()) ? place.in(values.get(place.plainPath())) : "";
            if (!value.isEmpty()) {
                texts.merge(place.field(), value, (first, next) -> first + " " + next);
            }
        }
        return texts;
    }

    /** What came of it; refused if there was no message for this form. */
    public ReadList finish() {
        if (!answered && fill.found() == 0 && !fill.problems().refuse()) {
            var found = seen.isEmpty() ? "?" : String.join(", ", seen);
            fill.problems().fail(new FileFault("MESSAGE_OTHER", Map.of("message", found)));
        }
        otherForms.forEach((other, times) -> fill.problems()
                .warn("PART_NOT_TAKEN", Map.of("partKey", "form." + other, "found", Integer.toString(times))));
        return fill.finish();
    }
}
