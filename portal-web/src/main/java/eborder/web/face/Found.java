package eborder.web.face;

import eborder.form.Field;
import eborder.form.Finding;
import eborder.form.Form;
import eborder.form.Kind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings in words, and the way to the place they speak of: a pointer {@code /crew/6/birthDate} is the input {@code f:crew:6:birthDate}. */
@Named
@RequestScoped
public class Found {
    private final Words words;
    private final Codes codes;

    @Inject
    Found(Words words, Codes codes) {
        this.words = words;
        this.codes = codes;
    }

    /** One line of the error summary. @param href a fragment such as {@code #f:imo} */
    public record Line(String href, String text) {}

    /** All failures of a form as links. @param at the client id of the Faces form, for example {@code f} */
    public List<Line> lines(Form form, List<Finding> findings, String at) {
        return findings.stream()
                .filter(Finding::isFail)
                .map(finding -> new Line("#" + anchor(form, finding.pointer(), at), line(form, finding)))
                .toList();
    }

    /** The words at one place, empty if nothing was found there. */
    public String at(List<Finding> findings, String pointer) {
        return findings.stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .map(this::text)
                .collect(Collectors.joining(" "));
    }

    public String text(Finding finding) {
        return words.with(finding.messageKey(), finding.facts());
    }

    /** The finding with its place in front: {@code Dòng 7, Ngày sinh: …}. */
    public String line(Form form, Finding finding) {
        String place = place(form, finding.pointer());
        return place.isEmpty() ? text(finding) : place + ": " + text(finding);
    }

    String anchor(Form form, String pointer, String at) {
        boolean typed = field(form, pointer)
                .filter(field -> field.kind() == Kind.CODE && codes.isTyped(field))
                .isPresent();
        return at + pointer.replace('/', ':') + (typed ? "_input" : "");
    }

    /** A place in words: {@code Dòng 7, Ngày sinh}. */
    public String place(Form form, String pointer) {
        String[] steps = steps(pointer);
        String label = field(form, pointer).map(Field::labelKey).map(words::get).orElse("");
        if (steps.length < 2 || !steps[1].chars().allMatch(Character::isDigit)) {
            return label;
        }
        String row = words.say("page.common.row", "row", Integer.parseInt(steps[1]) + 1);
        return steps.length == 2 ? row : row + ", " + label;
    }

    private static Optional<Field> field(Form form, String pointer) {
        String[] steps = steps(pointer);
        if (steps.length == 0) {
            return Optional.empty();
        }
        var top = named(form.fields(), steps[0]);
        return steps.length < 3 ? top : top.flatMap(table -> named(table.columns(), steps[2]));
    }

    private static Optional<Field> named(List<Field> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static String[] steps(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).skip(1).toArray(String[]::new);
    }
}
