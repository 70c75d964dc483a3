package eborder.singlewindow.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import eborder.singlewindow.xml.SafeXml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The table of texts that cells refer to by number (ECMA-376 part 1, 18.4). */
final class SharedStrings {
    private SharedStrings() {}

    static List<String> of(XMLStreamReader xml) throws XMLStreamException {
        var strings = new ArrayList<String>();
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add(text(xml, "si"));
            }
        }
        return strings;
    }

    /**
     * The text up to the end of the element, with all its runs, without the phonetic guides ({@code rPh}).
     *
     * @throws XMLStreamException also if it is longer than a cell can hold
     */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean inText = false;
        boolean inGuide = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT || event == END_ELEMENT) {
                if (event == END_ELEMENT && xml.getLocalName().equals(element)) {
                    break;
                }
                inText = xml.getLocalName().equals("t") ? event == START_ELEMENT : inText;
                inGuide = xml.getLocalName().equals("rPh") ? event == START_ELEMENT : inGuide;
            } else if (SafeXml.isText(event) && inText && !inGuide) {
                CellValues.append(text, xml);
            }
        }
        return text.toString();
    }
}
