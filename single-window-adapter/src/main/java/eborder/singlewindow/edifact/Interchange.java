package eborder.singlewindow.edifact;

import static eborder.singlewindow.edifact.Segment.element;

import eborder.shared.TheClock;
import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.stream.EDIStreamException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An interchange with one message, as this portal sends it (ISO 9735-1 version 4).
 *
 * @param sender and {@code recipient} as UNB names them, each with its qualifier where it has one
 * @param reference of the interchange, at most 14 characters
 * @param message UNH's identifier with its components
 */
record Interchange(List<String> sender, List<String> recipient, String reference, List<String> message) {
    static final String US = "EBORDER";
    private static final String MESSAGE_REFERENCE = "1";
    /** UNB of version 4 has the year in four digits; what we get from others has it in two or four. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(TheClock.VIETNAM);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmm").withZone(TheClock.VIETNAM);

    /** A reference that follows from the moment: no two of one second are needed. */
    static String reference(Instant now) {
        return Long.toString(now.getEpochSecond());
    }

    /** @param segments of the message, without its first and last */
    void write(OutputStream bytes, List<Segment> segments, Instant now) {
        try {
            var writer = new SegmentWriter(bytes);
            writer.begin();
            writer.write(Segment.of(
                    "UNB",
                    element("UNOY", "4"),
                    sender,
                    recipient,
                    element(DAY.format(now), TIME.format(now)),
                    element(reference)));
            writer.write(Segment.of("UNH", element(MESSAGE_REFERENCE), message));
            int count = 2;
            for (var segment : segments) {
                writer.write(segment);
                count++;
            }
            writer.write(Segment.of("UNT", element(Integer.toString(count)), element(MESSAGE_REFERENCE)));
            writer.write(Segment.of("UNZ", element("1"), element(reference)));
            writer.end();
        } catch (EDIStreamException | EDISchemaException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }
}
