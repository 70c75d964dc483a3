package eborder.singlewindow.edifact;

import static eborder.singlewindow.edifact.Segment.element;

import eborder.singlewindow.edifact.PaxlstRules.PersonList;
import eborder.singlewindow.file.PersonName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A row of a list as the segments of a person; the other way round than {@link PersonGroup}. */
final class PersonSegments {
    /** Of a line of a name (C080). */
    private static final int LONGEST_LINE = 35;

    private final PaxlstRules rules;
    private final PersonList list;
    private final List<String> columns;
    private final Map<String, String> row;
    private final Set<String> written = new HashSet<>();
    private final List<Segment> segments = new ArrayList<>();

    PersonSegments(PaxlstRules rules, PersonList list, List<String> columns, Map<String, String> row) {
        this.rules = rules;
        this.list = list;
        this.columns = columns;
        this.row = row;
    }

    Stream<Segment> all() {
        var name = PersonName.lines(text("fullName"), LONGEST_LINE);
        segments.add(Segment.of("NAD", element(qualifier()), element(""), element(""), name));
        add("sex", sex -> Segment.of("ATT", element("2"), element(""), element(sex)));
        add("dateOfBirth", date -> Segment.of("DTM", MessageDate.element("329", date)));
        int papers = segments.size();
        places();
        add("rank", rank -> Segment.of("EMP", element("1"), element(""), element(rank)));
        add("nationality", country -> Segment.of("NAT", element("2"), element(country)));
        papers();
        ours(papers);
        return segments.stream();
    }

    private String qualifier() {
        boolean transit = list.inTransit() != null && text("transit").equals("1");
        return transit ? list.inTransit() : list.persons().get(0);
    }

    private void places() {
        rules.places().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(place ->
                        add(place.getValue(), text -> Segment.of("LOC", element(place.getKey()), words(text))));
    }

    /** A code of a place as such, words as words. */
    private static List<String> words(String place) {
        return place.matches("[A-Z]{2}[A-Z0-9]{3}") ? element(place) : element("", "", "", place);
    }

    private void papers() {
        var number = text("docNumber");
        var type = text("docType");
        if (!number.isEmpty()) {
            segments.add(Segment.of("DOC", element(rules.code(type)), element(number)));
            add("docExpiry", date -> Segment.of("DTM", MessageDate.element("36", date)));
            if (!rules.type(rules.code(type)).equals(type)) {
                written.remove("docType");
            }
        } else {
            written.remove("docType");
        }
        add("seamanBookNo", book -> Segment.of("DOC", element("AC"), element(book)));
        add("visaNumber", visa -> Segment.of("DOC", element(rules.visas().get(0)), element(visa)));
    }

    /** What has no segment of its own goes into free texts, which stand before the papers. */
    private void ours(int at) {
        var texts = columns.stream()
                .filter(column -> !written.contains(column) && PaxlstMessage.isNamed(row, column))
                .map(column -> Segment.of(
                        "FTX",
                        element("ACB"),
                        element(""),
                        element(""),
                        element(PersonGroup.OURS, column, row.get(column))))
                .toList();
        segments.addAll(at, texts);
    }

    private void add(String column, Function<String, Segment> segment) {
        var text = text(column);
        if (!text.isEmpty() && columns.contains(column)) {
            segments.add(segment.apply(text));
        }
    }

    /** What stands in a column, which is written by that. */
    private String text(String column) {
        written.add(column);
        return row.getOrDefault(column, "").strip();
    }
}
