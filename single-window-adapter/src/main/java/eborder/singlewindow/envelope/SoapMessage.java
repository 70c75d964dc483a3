package eborder.singlewindow.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import eborder.singlewindow.xml.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The SOAP 1.1 wrapping of generation 2 (single-window.md 1.3): the envelope travels as the text of one element. */
public final class SoapMessage {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String VNSW = "http://com/vnsw/ws/generated";
    private static final String REQUEST = "receiveRequest";
    private static final String REQUEST_PAYLOAD = "requestPayload";
    private static final String RESPONSE = "receiveResponse";
    private static final String RESPONSE_PAYLOAD = "responsePayload";
    /** Real partners escape the payload once or twice. */
    private static final int MOST_ESCAPINGS = 2;

    private SoapMessage() {}

    public static byte[] request(byte[] envelope) {
        return wrap(REQUEST, REQUEST_PAYLOAD, envelope);
    }

    public static byte[] response(byte[] envelope) {
        return wrap(RESPONSE, RESPONSE_PAYLOAD, envelope);
    }

    /** @throws XMLStreamException if there is no request payload, no XML, or a document type */
    public static String requestPayload(byte[] soap) throws XMLStreamException {
        return payload(soap, REQUEST_PAYLOAD);
    }

    /** @throws XMLStreamException if there is no response payload, no XML, or a document type */
    public static String responsePayload(byte[] soap) throws XMLStreamException {
        return payload(soap, RESPONSE_PAYLOAD);
    }

    private static byte[] wrap(String operation, String element, byte[] envelope) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = SafeXml.writer(bytes);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("soap", "Envelope", SOAP);
            xml.writeNamespace("soap", SOAP);
            xml.writeStartElement("soap", "Body", SOAP);
            xml.writeStartElement("ws", operation, VNSW);
            xml.writeNamespace("ws", VNSW);
            xml.writeStartElement("ws", element, VNSW);
            xml.writeCharacters(new String(envelope, UTF_8));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static String payload(byte[] soap, String element) throws XMLStreamException {
        String payload = text(SafeXml.reader(new ByteArrayInputStream(soap)), element);
        for (int escaping = 1; payload.startsWith("&lt;") && escaping < MOST_ESCAPINGS; escaping++) {
            payload = text(SafeXml.reader("<x>" + payload + "</x>"), "x");
        }
        return payload;
    }

    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals(element)) {
                var text = new StringBuilder();
                for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
                    if (SafeXml.isText(event)) {
                        text.append(xml.getText());
                    }
                }
                return text.toString().strip();
            }
        }
        throw new XMLStreamException(element + " missing");
    }
}
