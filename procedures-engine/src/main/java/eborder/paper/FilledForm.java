package eborder.paper;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.CodeLists;
import eborder.form.Field;
import eborder.form.Form;
import eborder.form.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A form with its answers, as it is printed: drawn from the schema that gives the screen. What wasn't answered is blank.
 *
 * @param id the form's id; {@code titleKey} message key of its title
 * @param source the form of the law that it stands for, blank if none
 * @param sections the answers, in sections; empty for a list
 * @param columns message keys of the columns of a list; {@code rows} its rows, an answer for each column
 */
public record FilledForm(
        String id,
        String titleKey,
        String source,
        List<Section> sections,
        List<String> columns,
        List<List<Answer>> rows) {

    /** @param titleKey message key of the title */
    public record Section(String titleKey, List<Line> lines) {}

    /** @param labelKey message key of the label */
    public record Line(String labelKey, Answer answer) {}

    public FilledForm {
        sections = List.copyOf(sections);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param answers typed answers, as {@link Form#read} gives them */
    public static FilledForm of(Form form, JsonNode answers, CodeLists codes) {
        var words = new AnswerReading(codes);
        var table = form.table();
        return new FilledForm(
                form.id(),
                form.titleKey(),
                form.source(),
                sections(form, answers, words),
                table.stream()
                        .flatMap(field -> field.columns().stream())
                        .map(Field::labelKey)
                        .toList(),
                table.map(field -> rows(field, answers, words)).orElse(List.of()));
    }

    public boolean isList() {
        return !columns.isEmpty();
    }

    private static List<Section> sections(Form form, JsonNode answers, AnswerReading words) {
        var sections = new LinkedHashMap<String, List<Line>>();
        form.fields().stream()
                .filter(field -> field.kind() != Kind.TABLE)
                .forEach(field -> sections.computeIfAbsent(field.section(), any -> new ArrayList<>())
                        .add(new Line(field.labelKey(), words.answer(field, answers.path(field.name())))));
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
                .toList();
    }

    private static List<List<Answer>> rows(Field table, JsonNode answers, AnswerReading words) {
        return StreamSupport.stream(answers.path(table.name()).spliterator(), false)
                .map(row -> table.columns().stream()
                        .map(column -> words.answer(column, row.path(column.name())))
                        .toList())
                .toList();
    }
}
