package eborder.singlewindow.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** An XML Schema of ours, by which every message is judged before it leaves. */
public final class OwnSchema {
    private final Schema schema;

    /** @param resource on the class path, without a leading slash */
    public OwnSchema(String resource) {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            this.schema = factory.newSchema(OwnSchema.class.getResource("/" + resource));
        } catch (SAXException faulty) {
            throw new IllegalStateException(resource, faulty);
        }
    }

    /** @return what is wrong with it, in the words of the JDK; empty if it is as the schema has it */
    public Optional<String> fault(byte[] message) {
        try {
            schema.newValidator().validate(new StAXSource(SafeXml.reader(new ByteArrayInputStream(message))));
            return Optional.empty();
        } catch (SAXException | XMLStreamException unfit) {
            return Optional.of(String.valueOf(unfit.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }
}
