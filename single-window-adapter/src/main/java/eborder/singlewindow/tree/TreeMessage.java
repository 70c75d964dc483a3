package eborder.singlewindow.tree;

import eborder.form.Answers;
import eborder.form.CodeLists;
import eborder.form.Form;
import java.util.List;
import java.util.Map;

/** The content of a message for what a form says; the other way round than {@link TreeFill}. */
public final class TreeMessage {
    private final TreeRules.Message rules;
    private final CodeLists lists;

    public TreeMessage(TreeRules.Message rules, CodeLists lists) {
        this.rules = rules;
        this.lists = lists;
    }

    public Branch of(Form form, Answers answers) {
        var content = new Branch();
        if (rules.row().isEmpty()) {
            fill(content, answers.texts(), "", 1);
            return content;
        }
        var rows = answers.rows(form.table().orElseThrow().name());
        for (int at = 0; at < rows.size(); at++) {
            var person = new Branch();
            fill(person, rows.get(at), rules.row() + "/", at + 1);
            content.add(rules.row(), person);
        }
        return content;
    }

    private void fill(Branch branch, Map<String, String> texts, String above, int position) {
        for (var place : rules.fields()) {
            var path = place.path().substring(above.length());
            if (place.as() == Place.As.SEQUENCE) {
                sequence(branch, path, texts, position);
            } else {
                place.out(texts.getOrDefault(place.field(), ""), lists).ifPresent(value -> branch.put(path, value));
            }
        }
    }

    /** A number alone is no element: it counts one that has something in it. */
    private void sequence(Branch branch, String path, Map<String, String> texts, int position) {
        int slash = path.lastIndexOf('/');
        var around = path.substring(0, Math.max(0, slash));
        boolean said = around.isEmpty() || isSaid(around, texts);
        if (said) {
            branch.put(path, position);
        }
    }

    private boolean isSaid(String around, Map<String, String> texts) {
        List<Place> inside = rules.fields().stream()
                .filter(place -> place.path().startsWith(around + "/"))
                .toList();
        return inside.stream()
                .anyMatch(place -> !texts.getOrDefault(place.field(), "").isBlank());
    }
}
