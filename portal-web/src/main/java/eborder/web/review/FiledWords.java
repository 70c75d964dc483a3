package eborder.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Filed;
import eborder.dossier.VersionChange;
import eborder.form.Field;
import eborder.form.Form;
import eborder.form.FormCatalogue;
import eborder.form.Kind;
import eborder.web.face.Codes;
import eborder.web.face.When;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Filed answers in words: labels instead of property names, names beside codes, dates as people write them. */
@Named("filed")
@RequestScoped
public class FiledWords {
    private static final int SHOWN = 25;

    /** What the row itself shows, or its subtitle. */
    private static final Set<String> IN_TITLE = Set.of(
            "fullName",
            "sex",
            "dateOfBirth",
            "nationality",
            "docNumber",
            "docExpiry",
            "shoreLeave",
            "shippingName",
            "model");

    private final FormCatalogue forms;
    private final Words words;
    private final Codes codes;
    private final When when;

    @Inject
    FiledWords(FormCatalogue forms, Words words, Codes codes, When when) {
        this.forms = forms;
        this.words = words;
        this.codes = codes;
        this.when = when;
    }

    /** @param pointer form and place, for a request to mend it */
    public record Line(String label, String value, String pointer) {}

    public record Section(String titleKey, List<Line> lines) {}

    /**
     * A row of a list.
     *
     * @param number counted from 1; {@code title} the person or thing it is about; {@code details} what else was answered
     */
    public record Row(
            int number,
            String title,
            String subtitle,
            String document,
            String expiry,
            List<Line> details,
            boolean shoreLeave,
            String pointer) {}

    /** A filed form: sections of answers, or a page of a list whose first rows are shown and the others one click away. */
    public record Sheet(String id, String titleKey, List<Section> sections, Portion<Row> page) {
        public int count() {
            return page.count();
        }

        public List<Row> rows() {
            return page.firstRows(SHOWN);
        }

        public List<Row> others() {
            return page.otherRows(SHOWN);
        }
    }

    /**
     * The forms that were filed, in the order of the catalogue, whatever order the database keeps them in.
     *
     * @param turned id of the form whose list was turned to a page, null if none; {@code from} the page's first row
     */
    public List<Sheet> sheets(Filed filed, String turned, int from) {
        var filled = filed.forms();
        return forms.all().stream()
                .map(Form::id)
                .distinct()
                .filter(filled::contains)
                .map(id -> sheet(
                        forms.form(filed.reference(id).orElseThrow()), filed.form(id), id.equals(turned) ? from : 0))
                .toList();
    }

    private Sheet sheet(Form form, JsonNode answers, int from) {
        return new Sheet(form.id(), form.titleKey(), sections(form, answers), page(form, answers, from));
    }

    private Portion<Row> page(Form form, JsonNode answers, int from) {
        return form.table()
                .map(table -> {
                    var rows = answers.path(table.name());
                    return Portion.of(rows.size(), from, at -> row(form, table, rows.get(at), at));
                })
                .orElse(Portion.of(List.of(), 0));
    }

    private List<Section> sections(Form form, JsonNode answers) {
        var sections = new LinkedHashMap<String, List<Line>>();
        for (var field : form.fields()) {
            var filed = answers.path(field.name()).asText("");
            if (field.kind() != Kind.TABLE && !filed.isEmpty()) {
                sections.computeIfAbsent(field.section(), any -> new ArrayList<>())
                        .add(line(field, filed, form.id() + "#/" + field.name()));
            }
        }
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    private Row row(Form form, Field table, JsonNode answers, int row) {
        var pointer = form.id() + "#/" + table.name() + "/" + row;
        var details = table.columns().stream()
                .filter(column -> !IN_TITLE.contains(column.name()))
                .filter(column -> !answers.path(column.name()).asText("").isEmpty())
                .map(column -> line(column, answers.path(column.name()).asText(), pointer + "/" + column.name()))
                .toList();
        var title = Stream.of("fullName", "shippingName", "model")
                .map(field -> answers.path(field).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Row(
                row + 1,
                title,
                subtitle(answers),
                answers.path("docNumber").asText(""),
                day(answers.path("docExpiry").asText("")),
                details,
                Filed.asksForShoreLeave(answers),
                pointer);
    }

    private String subtitle(JsonNode person) {
        return Stream.of(
                        person.path("sex").asText(""),
                        day(person.path("dateOfBirth").asText("")),
                        codes.name("countries", person.path("nationality").asText("")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Line line(Field field, String filed, String pointer) {
        return new Line(words.get(field.labelKey()), value(field, filed), pointer);
    }

    /** What a difference is about: the person or thing, or the form. */
    public String who(VersionChange change) {
        return change.who().isEmpty() ? words.get(forms.latest(change.form()).titleKey()) : change.who();
    }

    public String label(VersionChange change) {
        return field(change.form(), change.field())
                .map(Field::labelKey)
                .map(words::get)
                .orElse(change.field());
    }

    /** @param filed the value before or after the change */
    public String value(VersionChange change, String filed) {
        return field(change.form(), change.field())
                .map(field -> value(field, filed))
                .orElse(filed);
    }

    /** @param iso a date such as 1990-07-05 */
    public String day(String iso) {
        return iso.isEmpty() ? "" : when.day(LocalDate.parse(iso));
    }

    /** The place that a request to mend names, in words. @param place form and JSON pointer */
    public String place(String place) {
        var steps = place.split("[#/]+", -1);
        var title = form(steps[0]).map(Form::titleKey).map(words::get).orElse(steps[0]);
        if (steps.length > 2 && steps[2].matches("\\d{1,5}")) {
            return title + ", " + words.say("page.common.row", "row", Integer.parseInt(steps[2]) + 1);
        }
        return steps.length > 1
                ? title + ", "
                        + field(steps[0], steps[1])
                                .map(Field::labelKey)
                                .map(words::get)
                                .orElse(steps[1])
                : title;
    }

    private String value(Field field, String filed) {
        if (filed.isEmpty()) {
            return words.get("page.review.nothing");
        }
        return switch (field.kind()) {
            case DATE -> day(filed);
            case DATE_TIME -> when.moment(OffsetDateTime.parse(filed).toInstant());
            case YES_NO -> words.get(Boolean.parseBoolean(filed) ? "page.common.yes" : "page.common.no");
            case CODE -> codes.name(field.codeList(), filed);
            case TEXT, LONG_TEXT, NAME, NUMBER, TABLE -> filed;
        };
    }

    /** A field of a form, or a column of its list. */
    private Optional<Field> field(String formId, String name) {
        return forms.versions(formId)
                .flatMap(form -> form.fields().stream())
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private Optional<Form> form(String id) {
        return forms.find(id);
    }
}
