package eborder.singlewindow.tree;

import eborder.singlewindow.file.FileFault;
import eborder.singlewindow.xml.SafeXml;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a message that is XML; names count without their namespaces. */
public final class XmlTree {
    private XmlTree() {}

    /** @return why it is no use, with the place; what was filled until then must not be used either */
    public static Optional<FileFault> read(byte[] file, TreeEvents fill) {
        XMLStreamReader xml = null;
        try {
            xml = SafeXml.reader(new ByteArrayInputStream(file));
            walk(xml, fill);
            return Optional.empty();
        } catch (XMLStreamException broken) {
            return Optional.of(broken(
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber()));
        } catch (RuntimeException broken) {
            // the JDK's reader answers some broken bytes with unchecked exceptions
            return Optional.of(broken(xml == null ? 1 : xml.getLocation().getLineNumber()));
        }
    }

    private static void walk(XMLStreamReader xml, TreeEvents fill) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                fill.open(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                fill.close();
            } else if (SafeXml.isText(event)) {
                fill.text(xml.getText());
            }
        }
    }

    private static FileFault broken(int line) {
        return new FileFault("MESSAGE_BROKEN", Map.of("line", Integer.toString(Math.max(1, line))));
    }
}
