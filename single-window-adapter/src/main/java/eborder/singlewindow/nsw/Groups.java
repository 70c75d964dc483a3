package eborder.singlewindow.nsw;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import eborder.singlewindow.xml.SafeXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts inside each element of one name, by local name; of two of one name the first. */
final class Groups {
    private static final int MOST_LEAVES = 40;

    private final String element;
    private final int most;
    private final List<Map<String, String>> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, String> open;

    private Groups(String element, int most) {
        this.element = element;
        this.most = most;
    }

    /** @throws XMLStreamException if it is no XML, or has more of them than {@code most} */
    static List<Map<String, String>> of(String envelope, String element, int most) throws XMLStreamException {
        var groups = new Groups(element, most);
        groups.collect(SafeXml.reader(envelope));
        return groups.found;
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == END_ELEMENT) {
                end(xml.getLocalName());
            } else if (open != null && SafeXml.isText(event)) {
                text.append(xml.getText());
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        text.setLength(0);
        if (open == null && name.equals(element)) {
            if (found.size() == most) {
                throw new XMLStreamException("too many of " + element);
            }
            open = new HashMap<>();
            found.add(open);
        }
    }

    private void end(String name) throws XMLStreamException {
        if (name.equals(element)) {
            open = null;
        } else if (open != null) {
            if (open.size() == MOST_LEAVES) {
                throw new XMLStreamException("too many elements in " + element);
            }
            open.putIfAbsent(name, text.toString().strip());
        }
        text.setLength(0);
    }
}
