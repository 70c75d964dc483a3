package eborder.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.form.Finding;
import eborder.form.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A term ends after it begins. @param form of the term, of a list or not; {@code from} and {@code to} its fields */
record DaysInOrder(String form, String from, String to) implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var whole = dossier.filed().form(form);
        var rows =
                dossier.filed().people().stream().filter(person -> person.form().equals(form));
        return Stream.concat(
                        whole.has(from) ? Stream.of(finding(whole, "/" + to, severity)) : Stream.empty(),
                        rows.map(person -> finding(person.answers(), person.pointer(to), severity)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(JsonNode answers, String pointer, Severity severity) {
        var begins = CheckedDossier.date(answers, from);
        return CheckedDossier.date(answers, to)
                .filter(end -> begins.isPresent() && end.isBefore(begins.get()))
                .map(end -> new Finding(
                        "ENDS_BEFORE_BEGINNING", severity, form, pointer, Map.of("value", Written.day(end))));
    }
}
