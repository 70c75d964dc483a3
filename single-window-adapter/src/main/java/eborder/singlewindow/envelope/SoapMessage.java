package eborder.singlewindow.envelope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import eborder.singlewindow.xml.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The SOAP 1.1 wrapping of both generations (single-window.md 1.3): the envelope travels as the text of one element. */
public final class SoapMessage {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    /** Real partners escape the payload once or twice. */
    private static final int MOST_ESCAPINGS = 2;

    private static final int LONGEST_DECLARATION = 100;

    private SoapMessage() {}

    /** @param payload the envelope, freed of its wrapping */
    public record Request(SoapStyle style, String payload) {}

    /** A text of the message and the element that holds it. */
    private record Held(String element, String text) {}

    public static byte[] request(byte[] envelope) {
        return request(SoapStyle.RECEIVE, envelope);
    }

    public static byte[] request(SoapStyle style, byte[] envelope) {
        return wrap(style.namespace(), style.request(), style.requestPayload(), envelope);
    }

    public static byte[] response(byte[] envelope) {
        return response(SoapStyle.RECEIVE, envelope);
    }

    public static byte[] response(SoapStyle style, byte[] envelope) {
        return wrap(style.namespace(), style.response(), style.responsePayload(), envelope);
    }

    /** @throws XMLStreamException if there is no request payload of either generation, no XML, or a document type */
    public static Request read(byte[] soap) throws XMLStreamException {
        var held = payload(soap, element -> SoapStyle.ofRequestPayload(element).isPresent());
        return new Request(SoapStyle.ofRequestPayload(held.element()).orElseThrow(), held.text());
    }

    /** @throws XMLStreamException if there is no request payload, no XML, or a document type */
    public static String requestPayload(byte[] soap) throws XMLStreamException {
        return payload(soap, SoapStyle.RECEIVE.requestPayload()::equals).text();
    }

    /** @throws XMLStreamException if there is no response payload, no XML, or a document type */
    public static String responsePayload(byte[] soap) throws XMLStreamException {
        return responsePayload(SoapStyle.RECEIVE, soap);
    }

    /** The same of either generation. */
    public static String responsePayload(SoapStyle style, byte[] soap) throws XMLStreamException {
        return payload(soap, style.responsePayload()::equals).text();
    }

    private static byte[] wrap(String namespace, String operation, String element, byte[] envelope) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = SafeXml.writer(bytes);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("soap", "Envelope", SOAP);
            xml.writeNamespace("soap", SOAP);
            xml.writeStartElement("soap", "Body", SOAP);
            xml.writeStartElement("ws", operation, namespace);
            xml.writeNamespace("ws", namespace);
            xml.writeStartElement("ws", element, namespace);
            xml.writeCharacters(new String(envelope, UTF_8));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static Held payload(byte[] soap, Predicate<String> element) throws XMLStreamException {
        try {
            var held = text(reader(soap), element);
            for (int escaping = 1; held.text().startsWith("&lt;") && escaping < MOST_ESCAPINGS; escaping++) {
                var inner = text(SafeXml.reader("<x>" + held.text() + "</x>"), "x"::equals);
                held = new Held(held.element(), inner.text());
            }
            return new Held(held.element(), withoutMark(held.text()));
        } catch (XMLStreamException unreadable) {
            throw unreadable;
        } catch (RuntimeException broken) {
            // the JDK's reader answers some broken bytes with unchecked exceptions
            throw new XMLStreamException("unreadable", broken);
        }
    }

    /** Some partners declare UTF-16 and send UTF-8: then the first two bytes are both characters. */
    private static XMLStreamReader reader(byte[] soap) throws XMLStreamException {
        var beginning = new String(soap, 0, Math.min(soap.length, LONGEST_DECLARATION), ISO_8859_1);
        boolean lies = beginning.startsWith("<?xml")
                && beginning
                        .substring(0, Math.max(0, beginning.indexOf("?>")))
                        .toLowerCase(Locale.ROOT)
                        .contains("utf-16");
        return lies ? SafeXml.reader(new String(soap, UTF_8)) : SafeXml.reader(new ByteArrayInputStream(soap));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Held text(XMLStreamReader xml, Predicate<String> element) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && element.test(xml.getLocalName())) {
                var name = xml.getLocalName();
                var text = new StringBuilder();
                for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
                    if (SafeXml.isText(event)) {
                        text.append(xml.getText());
                    }
                }
                return new Held(name, text.toString().strip());
            }
        }
        throw new XMLStreamException("payload missing");
    }
}
