package eborder.singlewindow.file;

import eborder.filing.ReadList;
import eborder.form.Field;
import eborder.form.Form;
import eborder.i18n.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file holds for one form, whatever it is written in: rows of its table with their places in the file, and answers beside the
 * table. Bounded; what has no place in the form is told once for each kind, with how often and the first of it.
 */
public final class FormFill {
    /** One text can stand in many places; this bounds what the answers may grow to. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private static final int MOST_KINDS = 1_000;
    /** Of a text that is shown. */
    private static final int MOST_SHOWN = 120;
    /** Of a place in a file, which is of no use if its end is missing. */
    private static final int LONGEST_KIND = 400;

    /** Codes of findings. @param notTaken what has no place @param assumed what the file doesn't say */
    public record Wording(String notTaken, String assumed) {
        public static final Wording USUAL = new Wording("ELEMENT_NOT_TAKEN", "FILE_ASSUMED");
    }

    /** How often something came, and the first of it. */
    private record Left(int times, String first) {}

    private final Form form;
    private final Wording wording;
    private final FileProblems problems;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Left> notTaken = new LinkedHashMap<>();
    private final Map<String, String> assumed = new LinkedHashMap<>();
    private long found;
    private long characters;

    public FormFill(Form form, Wording wording) {
        this.form = form;
        this.wording = wording;
        this.problems = new FileProblems(form.id());
    }

    public FileProblems problems() {
        return problems;
    }

    /** How many rows were found, also those beyond the bound. */
    public long found() {
        return found;
    }

    /** @param place number of the row, segment or element in the file, from 1 */
    public void row(Map<String, String> texts, int place) {
        found++;
        characters += texts.values().stream().mapToInt(String::length).sum();
        if (found > FileFault.MOST_ROWS || characters > MOST_CHARACTERS) {
            rows.clear();
            places.clear();
            return;
        }
        rows.add(texts);
        places.add(place);
    }

    /** What the file never says and is taken for it, in each row that has no such text. */
    public void assume(Map<String, String> values) {
        assumed.putAll(values);
    }

    /** @return false for a second one, which then has no place */
    public boolean answer(String field, String text) {
        return answers.putIfAbsent(field, text) == null;
    }

    /** @param kind by which the filer finds it in the file */
    public void notTaken(String kind, String text) {
        if (notTaken.size() < MOST_KINDS || notTaken.containsKey(kind)) {
            notTaken.merge(kind, new Left(1, text), (before, same) -> new Left(before.times + 1, before.first));
        }
    }

    /** What came of it; refused if there was nothing for this form. */
    public ReadList finish() {
        if (found > FileFault.MOST_ROWS) {
            problems.fail(FileFault.tooManyRows(found));
        } else if (characters > MOST_CHARACTERS) {
            problems.fail(FileFault.inflates());
        } else if (found == 0 && answers.isEmpty() && !problems.refuse()) {
            problems.fail(new FileFault("NO_ROWS"));
        }
        tellNotTaken();
        form.table().ifPresent(this::tellAssumed);
        return problems.of(rows, places, answers);
    }

    private void tellNotTaken() {
        notTaken.forEach((kind, left) -> problems.warn(
                wording.notTaken,
                Map.of(
                        "element",
                        shown(kind, LONGEST_KIND),
                        "times",
                        Integer.toString(left.times),
                        "text",
                        shown(left.first))));
    }

    private void tellAssumed(Field table) {
        for (var field : table.columns()) {
            var value = assumed.get(field.name());
            if (value != null && fill(field.name(), value)) {
                problems.warn(
                        wording.assumed,
                        Map.of(
                                "column_vi", ColumnNames.of(field, Language.VI),
                                "column_en", ColumnNames.of(field, Language.EN),
                                "value", value));
            }
        }
    }

    private boolean fill(String field, String value) {
        boolean any = false;
        for (var row : rows) {
            any |= row.putIfAbsent(field, value) == null;
        }
        return any;
    }

    /** The beginning of a text, for a message. */
    public static String shown(String text) {
        return shown(text, MOST_SHOWN);
    }

    private static String shown(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
