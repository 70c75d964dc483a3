package eborder.singlewindow.edifact;

import eborder.filing.ReadList;
import eborder.form.Field;
import eborder.singlewindow.edifact.PaxlstRules.PersonList;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.file.FileProblems;
import eborder.singlewindow.file.FormFill;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The persons of one list in an interchange, gathered segment by segment. */
final class Paxlst {
    private static final String MESSAGE = "PAXLST";

    private final PaxlstRules rules;
    private final PersonList list;
    private final List<String> columns;
    private final FormFill fill;
    private final FileProblems problems;
    private MessageDate dates;
    private PersonGroup person;
    private int others;
    private int begun;
    private int messages;

    Paxlst(PaxlstRules rules, PersonList list, Field table, FormFill fill) {
        this.rules = rules;
        this.list = list;
        this.columns = table.columns().stream().map(Field::name).toList();
        this.fill = fill;
        this.problems = fill.problems();
        this.dates = new MessageDate("", LocalDate.EPOCH);
        fill.assume(list.assumed());
    }

    /** @param today for the century of dates, if the file doesn't say when it was made */
    void add(Segment segment, LocalDate today) {
        switch (segment.tag()) {
            case "UNB" -> dates = new MessageDate(segment.text(4), today);
            case "UNH" -> begin(segment);
            case "NAD" -> nad(segment);
            case "CNT" -> count(segment);
            case "UNT" -> end(segment);
            default -> detail(segment);
        }
    }

    private void begin(Segment header) {
        begun = header.number();
        messages++;
        if (!header.text(2).equals(MESSAGE)) {
            problems.fail(new FileFault("EDI_OTHER_MESSAGE", Map.of("message", FormFill.shown(header.text(2)))));
        }
    }

    private void nad(Segment nad) {
        closePerson();
        if (!list.persons().contains(nad.text(1))) {
            others += nad.components(4).size() > 1 ? 1 : 0;
            unused(nad);
            return;
        }
        person = new PersonGroup(rules, dates, nad);
        if (list.inTransit() != null) {
            person.say("transit", nad.text(1).equals(list.inTransit()) ? "1" : "0");
        }
    }

    private void detail(Segment segment) {
        if (person != null) {
            person.add(segment);
        }
    }

    private void closePerson() {
        if (person != null) {
            fill.row(person.row(columns), person.number());
            person.notTaken().forEach(this::unused);
        }
        person = null;
    }

    private void unused(Segment segment) {
        fill.notTaken(segment.kind(), segment.toString());
    }

    /** A message that lost somebody on its way is worse than none. */
    private void count(Segment count) {
        closePerson();
        // some write the number into an element of its own
        var declared = count.text(1, 2).isEmpty() ? count.text(2) : count.text(1, 2);
        if (count.text(1).equals(list.count()) && !isNumber(declared, fill.found())) {
            problems.warn(
                    "EDI_COUNT_DIFFERS",
                    Map.of("declared", FormFill.shown(declared), "found", Long.toString(fill.found())));
        }
    }

    private void end(Segment trailer) {
        closePerson();
        int segments = trailer.number() - begun + 1;
        if (!isNumber(trailer.text(1), segments)) {
            problems.warn(
                    "EDI_SEGMENTS_DIFFER",
                    Map.of("declared", FormFill.shown(trailer.text(1)), "found", Integer.toString(segments)));
        }
    }

    private static boolean isNumber(String text, long number) {
        return text.matches("[0-9]{1,10}") && Long.parseLong(text) == number;
    }

    ReadList finish() {
        if (fill.found() == 0 && !problems.refuse()) {
            problems.fail(nobody());
        }
        return fill.finish();
    }

    private FileFault nobody() {
        if (messages == 0) {
            return new FileFault("EDI_BROKEN", Map.of("segments", "1"));
        }
        return others > 0
                ? new FileFault("EDI_OTHER_PERSONS", Map.of("found", Integer.toString(others)))
                : new FileFault("NO_ROWS");
    }
}
