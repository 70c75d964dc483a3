package eborder.web.review;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Filed answers in words: labels instead of property names, names beside codes, dates as people write them. */
@Named("filed")
@RequestScoped
public class FiledWords {
    private static final String CREW_LIST = "crew-list";
    private static final String GENERAL = "general-declaration";

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

    /** The answered fields of the general declaration, by sections. */
    public List<Section> sections(JsonNode general) {
        var sections = new LinkedHashMap<String, List<Line>>();
        for (var field : forms.latest(GENERAL).fields()) {
            var filed = general.path(field.name()).asText("");
            if (!filed.isEmpty()) {
                sections.computeIfAbsent(field.section(), any -> new ArrayList<>())
                        .add(new Line(words.get(field.labelKey()), value(field, filed), GENERAL + "#/" + field.name()));
            }
        }
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    /** @param who a form's id or a person's name; the form's title or that name comes back */
    public String who(String who) {
        return form(who).map(Form::titleKey).map(words::get).orElse(who);
    }

    /** @param who a form's id, or a person's name for the crew list's columns */
    public String label(String who, String name) {
        return field(who, name).map(Field::labelKey).map(words::get).orElse(name);
    }

    public String value(String who, String name, String filed) {
        return field(who, name).map(field -> value(field, filed)).orElse(filed);
    }

    /** @param iso a date such as 1990-07-05 */
    public String day(String iso) {
        return iso.isEmpty() ? "" : when.day(LocalDate.parse(iso));
    }

    /** The place that a request to mend names, in words. @param place form and JSON pointer */
    public String place(String place) {
        var steps = place.split("[#/]+", -1);
        var title = who(steps[0]);
        if (steps.length > 2 && steps[2].matches("\\d{1,5}")) {
            return title + ", " + words.say("page.common.row", "row", Integer.parseInt(steps[2]) + 1);
        }
        return steps.length > 1 ? title + ", " + label(steps[0], steps[1]) : title;
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

    private Optional<Field> field(String who, String name) {
        var fields = form(who).map(Form::fields).orElseGet(this::crewColumns);
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private List<Field> crewColumns() {
        return forms.latest(CREW_LIST).fields().stream()
                .filter(field -> field.kind() == Kind.TABLE)
                .flatMap(table -> table.columns().stream())
                .toList();
    }

    private Optional<Form> form(String id) {
        return forms.all().stream().filter(form -> form.id().equals(id)).findFirst();
    }
}
