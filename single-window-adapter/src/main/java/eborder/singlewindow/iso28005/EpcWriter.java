package eborder.singlewindow.iso28005;

import eborder.shared.TheClock;
import eborder.singlewindow.tree.Branch;
import eborder.singlewindow.xml.SafeXml;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an EPCMessage: the root in the namespace, what is below it without, as ships and ports do. */
final class EpcWriter {
    private static final String NAMESPACE = "http://www.iso.org/28005-2";

    private final XMLStreamWriter xml;

    private EpcWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(Branch body, Instant now) {
        var bytes = new ByteArrayOutputStream();
        try {
            new EpcWriter(SafeXml.writer(bytes)).message(body, now);
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }

    private void message(Branch body, Instant now) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("epc", "EPCMessage", NAMESPACE);
        xml.writeNamespace("epc", NAMESPACE);
        xml.writeStartElement("EPCMessageHeader");
        var sent = now.truncatedTo(ChronoUnit.SECONDS).atZone(TheClock.VIETNAM);
        text("SentTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(sent));
        text("ShipMessageId", "EBORDER-" + now.toEpochMilli());
        text("MessageType", "REQ");
        text("Version", "1.0");
        xml.writeEndElement();
        branch("EPCRequestBody", body);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void branch(String name, Branch branch) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var child : branch.children().entrySet()) {
            value(child.getKey(), child.getValue());
        }
        xml.writeEndElement();
    }

    private void value(String name, Object value) throws XMLStreamException {
        if (value instanceof Branch below) {
            branch(name, below);
        } else if (value instanceof List<?> several) {
            for (Object one : several) {
                value(name, one);
            }
        } else {
            text(name, value.toString());
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(SafeXml.allowed(text));
        xml.writeEndElement();
    }
}
