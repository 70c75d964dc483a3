package eborder.singlewindow.edifact;

import static eborder.singlewindow.edifact.Segment.element;

import eborder.form.Answers;
import eborder.form.Field;
import eborder.form.Form;
import eborder.singlewindow.edifact.PaxlstRules.PersonList;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A list of persons of this portal as PAXLST D.05B. */
final class PaxlstMessage {
    private static final List<String> MESSAGE = List.of("PAXLST", "D", "05B", "UN", "IATA");

    private final PaxlstRules rules;
    private final PersonList list;

    PaxlstMessage(PaxlstRules rules, PersonList list) {
        this.rules = rules;
        this.list = list;
    }

    /** @param answers tidy as far as they could be read; what couldn't goes out as it stands */
    byte[] write(Form form, Answers answers, Instant now) {
        var table = form.table().orElseThrow();
        var columns = table.columns().stream().map(Field::name).toList();
        var rows = answers.rows(table.name());
        var bytes = new ByteArrayOutputStream();
        List<Segment> segments = Stream.of(
                        head(Interchange.reference(now)),
                        rows.stream().flatMap(row -> new PersonSegments(rules, list, columns, row).all()),
                        Stream.of(Segment.of("CNT", element(list.count(), Integer.toString(rows.size())))))
                .flatMap(part -> part)
                .toList();
        new Interchange(element(Interchange.US), element("FILER"), Interchange.reference(now), MESSAGE)
                .write(bytes, segments, now);
        return bytes.toByteArray();
    }

    private Stream<Segment> head(String reference) {
        return Stream.of(
                Segment.of("BGM", element(list.document()), element(reference)),
                Segment.of("NAD", element("MS"), element(""), element(""), element(Interchange.US)));
    }

    static boolean isNamed(Map<String, String> row, String column) {
        return !row.getOrDefault(column, "").isBlank();
    }
}
