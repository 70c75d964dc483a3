package eborder.singlewindow.nsw;

import eborder.form.Code;
import eborder.form.CodeList;
import eborder.form.CodeLists;
import eborder.singlewindow.envelope.EnvelopeReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What a code list of the single window says that ours doesn't (single-window.md 1.5, types 100 to 107 and 137 to 140). Ours are data with
 * a source and are changed by people: the difference is for them. What the message leaves out may be told in another one.
 */
final class ListMessage {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_NAMED = 20;
    private static final String ENDED = "0";

    private final Inbound.Listed listed;
    private final List<String> added = new ArrayList<>();
    private final List<String> renamed = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();

    private ListMessage(Inbound.Listed listed) {
        this.listed = listed;
    }

    /**
     * @return facts for the trail: which list, as of when, how many rows, and which codes are new, named otherwise or ended
     * @throws XMLStreamException if it is no XML or too long
     */
    static Map<String, String> facts(
            EnvelopeReader.Received envelope, String payload, Inbound.Listed listed, CodeLists ours)
            throws XMLStreamException {
        var facts = new HashMap<String, String>();
        facts.put("listType", listed.type());
        facts.put("version", envelope.header().sendDate());
        if (listed.list() != null) {
            var rows = Groups.of(payload, listed.element(), MOST_ROWS);
            facts.put("list", listed.list());
            facts.put("rows", Integer.toString(rows.size()));
            facts.putAll(new ListMessage(listed).compared(rows, ours.list(listed.list())));
        }
        return facts;
    }

    private Map<String, String> compared(List<Map<String, String>> rows, CodeList ours) {
        for (var row : rows) {
            compare(row, ours);
        }
        var facts = new HashMap<String, String>();
        put(facts, "added", added);
        put(facts, "renamed", renamed);
        put(facts, "ended", ended);
        return facts;
    }

    private void compare(Map<String, String> row, CodeList ours) {
        var code = row.getOrDefault(listed.code(), "");
        var name = row.getOrDefault(listed.name(), "");
        var known = ours.find(code);
        if (code.isEmpty()) {
            return;
        }
        if (row.getOrDefault(listed.status(), "").equals(ENDED)) {
            known.map(Code::code).ifPresent(ended::add);
        } else if (known.isEmpty()) {
            added.add(code);
        } else if (!name.isEmpty()
                && ours.resolve(name).filter(known.get()::equals).isEmpty()) {
            renamed.add(code);
        }
    }

    /** How many, and the first of them by code. */
    private static void put(Map<String, String> facts, String what, List<String> codes) {
        facts.put(what, Integer.toString(codes.size()));
        if (!codes.isEmpty()) {
            facts.put(what + "Codes", String.join(" ", codes.subList(0, Math.min(MOST_NAMED, codes.size()))));
        }
    }
}
