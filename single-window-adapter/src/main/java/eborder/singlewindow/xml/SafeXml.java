package eborder.singlewindow.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The one factory of XML readers and writers (reliability.md T21). Always the JDK's own, whatever is on the class path. */
public final class SafeXml {
    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 200;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final XMLInputFactory READERS = readers();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final DocumentBuilderFactory TREES = trees();

    private SafeXml() {}

    /**
     * A pull reader that refuses a document type and any entity but the five of XML itself.
     * The caller bounds the number of bytes.
     *
     * @throws XMLStreamException also from the reader's {@code next}, if it is no XML or carries a document type
     */
    public static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return new WithoutDocumentType(READERS.createXMLStreamReader(bytes));
    }

    /** The same for text that is already decoded, whatever encoding its declaration names. */
    public static XMLStreamReader reader(String text) throws XMLStreamException {
        return new WithoutDocumentType(READERS.createXMLStreamReader(new StringReader(text)));
    }

    /**
     * The whole text as a tree, for what can't be read in one pass. The caller bounds its length.
     *
     * @throws XMLStreamException if it is no XML or carries a document type
     */
    public static Document document(String text) throws XMLStreamException {
        try {
            var builder = TREES.newDocumentBuilder();
            // the usual one writes to the standard error
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new XMLStreamException("unreadable", unreadable);
        }
    }

    /** An element as text, with whatever namespaces it needs. */
    public static String text(Element element) throws XMLStreamException {
        var text = new StringWriter();
        try {
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(element), new StreamResult(text));
        } catch (TransformerException impossible) {
            throw new XMLStreamException("unwritable", impossible);
        }
        return text.toString();
    }

    /** A writer of UTF-8. */
    public static XMLStreamWriter writer(OutputStream bytes) throws XMLStreamException {
        return WRITERS.createXMLStreamWriter(bytes, "UTF-8");
    }

    /** Whether a reader's event is text, and no comment. */
    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The text without the characters that XML 1.0 can't carry, even escaped. */
    public static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("outside entity refused");
        });
        return factory;
    }

    private static DocumentBuilderFactory trees() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK knows it", impossible);
        }
        factory.setExpandEntityReferences(false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setAttribute("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        return factory;
    }

    private static final class WithoutDocumentType extends StreamReaderDelegate {
        WithoutDocumentType(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("document type or entity refused");
            }
            return event;
        }
    }
}
