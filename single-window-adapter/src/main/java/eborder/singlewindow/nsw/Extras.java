package eborder.singlewindow.nsw;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import eborder.filing.ChannelMessage.Sheet;
import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.xml.SafeXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands beside the blocks of generation 1: the company's tax code, the reason for a cancellation, and our own block
 * {@code BorderSupplement}, whose {@code Field name="form.field"} or {@code name="form[row].field"} (rows from 1) fill what those blocks
 * have no element for.
 */
final class Extras {
    private static final Pattern NAME =
            Pattern.compile("(?<form>[a-z][a-z-]{1,60})(?:\\[(?<row>[1-9][0-9]{0,3})])?\\.(?<field>[A-Za-z0-9]{1,60})");
    private static final int MOST_FIELDS = 200_000;
    private static final int MOST_UNREAD = 100;
    private static final int LONGEST_NAME = 60;

    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, TreeMap<Integer, Map<String, String>>> rows = new HashMap<>();
    private final List<String> unread = new ArrayList<>();
    private String taxCode = "";
    private String reason = "";
    private int fields;

    private Extras() {}

    /** @throws XMLStreamException if it is no XML or has too many fields */
    static Extras read(String envelope) throws XMLStreamException {
        var extras = new Extras();
        extras.collect(SafeXml.reader(envelope));
        return extras;
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        String name = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                name = xml.getLocalName().equals("Field") ? xml.getAttributeValue(null, "name") : null;
                text.setLength(0);
            } else if (event == END_ELEMENT) {
                leaf(xml.getLocalName(), name, text.toString().strip());
                name = null;
                text.setLength(0);
            } else if (SafeXml.isText(event)) {
                text.append(xml.getText());
            }
        }
    }

    private void leaf(String element, String name, String text) throws XMLStreamException {
        if (element.equals("Field") && name != null) {
            field(name, text);
        } else if (element.equals("TaxCode") && taxCode.isEmpty()) {
            taxCode = text;
        } else if (element.equals("Reason") && reason.isEmpty()) {
            reason = text;
        }
    }

    private void field(String name, String text) throws XMLStreamException {
        if (++fields > MOST_FIELDS) {
            throw new XMLStreamException("too many fields");
        }
        var words = NAME.matcher(name);
        if (!words.matches()) {
            unread(name);
        } else if (words.group("row") == null) {
            texts.computeIfAbsent(words.group("form"), form -> new HashMap<>()).put(words.group("field"), text);
        } else {
            int row = Integer.parseInt(words.group("row"));
            if (row > FileFault.MOST_ROWS) {
                throw new XMLStreamException("too many rows");
            }
            rows.computeIfAbsent(words.group("form"), form -> new TreeMap<>())
                    .computeIfAbsent(row, number -> new LinkedHashMap<>())
                    .put(words.group("field"), text);
        }
    }

    private void unread(String name) {
        if (unread.size() < MOST_UNREAD) {
            unread.add("Field " + name.substring(0, Math.min(LONGEST_NAME, name.length())));
        }
    }

    String taxCode() {
        return taxCode;
    }

    String reason() {
        return reason;
    }

    /** Names of fields that aren't written as they should be. */
    List<String> unread() {
        return unread;
    }

    /** Forms for which the block says something. */
    List<String> forms() {
        var forms = new ArrayList<>(texts.keySet());
        rows.keySet().stream().filter(form -> !texts.containsKey(form)).forEach(forms::add);
        return forms;
    }

    /** A form's answers with what the block adds; what stands there already stays. */
    Sheet over(String form, Sheet sheet) {
        var all = new HashMap<>(texts.getOrDefault(form, Map.of()));
        all.putAll(sheet.texts());
        var list = new ArrayList<Map<String, String>>(sheet.rows());
        rows.getOrDefault(form, new TreeMap<>()).forEach((number, added) -> {
            while (list.size() < number) {
                list.add(Map.of());
            }
            var row = new HashMap<>(added);
            row.putAll(list.get(number - 1));
            list.set(number - 1, row);
        });
        return new Sheet(all, list);
    }
}
