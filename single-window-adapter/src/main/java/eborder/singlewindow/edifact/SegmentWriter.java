package eborder.singlewindow.edifact;

import io.xlate.edi.schema.EDIReference;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamValidationError;
import io.xlate.edi.stream.EDIStreamWriter;
import io.xlate.edi.stream.Location;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes interchanges in UTF-8, a segment a line; StAEDI puts the separators and escapes what looks like one. */
final class SegmentWriter {
    /** Identifier and version, as UNB says them. */
    private static final String[] SYNTAX = {"UNOY", "4"};

    private final EDIStreamWriter writer;

    SegmentWriter(OutputStream bytes) throws EDIStreamException, EDISchemaException {
        var factory = EDIOutputFactory.newFactory();
        factory.setProperty(EDIOutputFactory.PRETTY_PRINT, true);
        factory.setErrorReporter(SegmentWriter::refuse);
        writer = factory.createEDIStreamWriter(bytes, StandardCharsets.UTF_8.name());
        writer.setControlSchema(SchemaFactory.newFactory().getControlSchema("EDIFACT", SYNTAX));
    }

    /** The schemas of the library know fewer releases than there are; in all else they are right. */
    private static void refuse(
            EDIStreamValidationError error, EDIStreamWriter writer, Location at, CharSequence text, EDIReference type) {
        if (error != EDIStreamValidationError.INVALID_CODE_VALUE) {
            throw new IllegalStateException(error + " at " + at);
        }
    }

    void begin() throws EDIStreamException {
        writer.startInterchange();
    }

    void write(Segment segment) throws EDIStreamException {
        writer.writeStartSegment(segment.tag());
        for (var components : withoutEmptyEnd(segment.elements())) {
            element(components);
        }
        writer.writeEndSegment();
    }

    void end() throws EDIStreamException {
        writer.endInterchange();
        writer.flush();
    }

    private void element(List<String> components) throws EDIStreamException {
        int last = components.size();
        while (last > 0 && components.get(last - 1).isEmpty()) {
            last--;
        }
        if (last == 0) {
            writer.writeEmptyElement();
        } else if (last == 1) {
            writer.writeElement(components.get(0));
        } else {
            components(components.subList(0, last));
        }
    }

    private void components(List<String> components) throws EDIStreamException {
        writer.writeStartElement();
        for (var component : components) {
            if (component.isEmpty()) {
                writer.writeEmptyComponent();
            } else {
                writer.writeComponent(component);
            }
        }
        writer.endElement();
    }

    private static List<List<String>> withoutEmptyEnd(List<List<String>> elements) {
        int last = elements.size();
        while (last > 0 && elements.get(last - 1).stream().allMatch(String::isEmpty)) {
            last--;
        }
        return elements.subList(0, last);
    }
}
