package eborder.singlewindow.envelope;

import eborder.singlewindow.xml.SafeXml;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an envelope without namespace, in one fixed order, so that equal facts give equal bytes. */
public final class EnvelopeWriter {
    private final XMLStreamWriter xml;

    private EnvelopeWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands inside {@code Body/Content}. */
    @FunctionalInterface
    public interface Content {
        void write(EnvelopeWriter xml) throws XMLStreamException;
    }

    public static byte[] write(Header header, Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = SafeXml.writer(bytes);
            xml.writeStartDocument("UTF-8", "1.0");
            new EnvelopeWriter(xml).envelope(header, content);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** An element with text; nothing if the text is empty. Characters that XML cannot carry are left out. */
    public void leaf(String name, String text) throws XMLStreamException {
        if (text != null && !text.isEmpty()) {
            xml.writeStartElement(name);
            xml.writeCharacters(SafeXml.allowed(text));
            xml.writeEndElement();
        }
    }

    public void element(String name, Content inside) throws XMLStreamException {
        xml.writeStartElement(name);
        inside.write(this);
        xml.writeEndElement();
    }

    private void envelope(Header header, Content content) throws XMLStreamException {
        element("Envelope", envelope -> {
            element("Header", none -> {
                element("Reference", reference -> {
                    leaf("version", header.version());
                    leaf("messageId", header.messageId());
                });
                party("From", header.from());
                party("To", header.to());
                subject(header);
            });
            element("Body", body -> element("Content", content));
        });
    }

    private void party(String name, Party party) throws XMLStreamException {
        element(name, none -> {
            leaf("name", party.name());
            leaf("identity", party.identity());
            leaf("countryCode", party.countryCode());
            leaf("ministryCode", party.ministryCode());
            leaf("organizationCode", party.organizationCode());
            leaf("unitCode", party.unitCode());
        });
    }

    private void subject(Header header) throws XMLStreamException {
        element("Subject", none -> {
            leaf("documentType", header.documentType());
            leaf("type", header.type());
            leaf("function", header.function());
            leaf("reference", header.reference());
            leaf("documentYear", header.documentYear());
            leaf("preReference", header.reference());
            leaf("sendDate", header.sendDate());
        });
    }
}
