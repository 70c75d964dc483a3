package eborder.singlewindow.envelope;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import eborder.singlewindow.xml.SafeXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an envelope by local name, whatever its namespace, the case of its names and their order. */
public final class EnvelopeReader {
    private static final String ROOT = "/envelope";
    private static final String HEADER = ROOT + "/header/";
    private static final String ERROR_CODE = "/errorcode";
    private static final int LONGEST_PATH = 200;
    private static final int MOST_KEPT = 100;

    private final Map<String, String> leaves = new HashMap<>();
    private final List<String> errorCodes = new ArrayList<>();

    private EnvelopeReader() {}

    /**
     * @param errorCodes of an answer that lists errors, else empty
     * @param before the dossier that this one goes on from or changes, by its number at the single window; empty if none
     */
    public record Received(Header header, List<String> errorCodes, String before) {}

    /** @throws XMLStreamException if it is no XML, no envelope, or carries a document type */
    public static Received read(String text) throws XMLStreamException {
        var reader = new EnvelopeReader();
        try {
            reader.collect(SafeXml.reader(text));
        } catch (XMLStreamException unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            // the JDK's reader answers some broken texts with unchecked exceptions
            throw new XMLStreamException("unreadable", broken);
        }
        if (!reader.leaves.containsKey(ROOT)) {
            throw new XMLStreamException("no envelope");
        }
        return new Received(reader.header(), List.copyOf(reader.errorCodes), reader.at("subject/prereference"));
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        var path = new ArrayDeque<String>();
        path.push("");
        var text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                path.push(child(path.peek(), xml.getLocalName()));
                text.setLength(0);
            } else if (event == END_ELEMENT) {
                leaf(path.pop(), text.toString().strip());
                text.setLength(0);
            } else if (SafeXml.isText(event)) {
                text.append(xml.getText());
            }
        }
    }

    private static String child(String path, String name) throws XMLStreamException {
        if (path.length() + name.length() > LONGEST_PATH) {
            throw new XMLStreamException("names too long");
        }
        return path + "/" + name.toLowerCase(Locale.ROOT);
    }

    private void leaf(String path, String text) throws XMLStreamException {
        if (path.equals(ROOT) || path.startsWith(HEADER)) {
            leaves.putIfAbsent(path, text);
        } else if (path.endsWith(ERROR_CODE)) {
            errorCodes.add(text);
        }
        if (leaves.size() + errorCodes.size() > MOST_KEPT) {
            throw new XMLStreamException("too many elements");
        }
    }

    private Header header() {
        return new Header(
                at("reference/version"),
                at("reference/messageid"),
                party("from"),
                party("to"),
                at("subject/documenttype"),
                at("subject/type"),
                at("subject/function"),
                at("subject/reference"),
                at("subject/documentyear"),
                at("subject/senddate"));
    }

    private Party party(String name) {
        return new Party(
                at(name + "/name"),
                at(name + "/identity"),
                at(name + "/countrycode"),
                at(name + "/ministrycode"),
                at(name + "/organizationcode"),
                at(name + "/unitcode"));
    }

    private String at(String path) {
        return leaves.getOrDefault(HEADER + path, "");
    }
}
