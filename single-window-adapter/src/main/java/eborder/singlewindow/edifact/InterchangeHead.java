package eborder.singlewindow.edifact;

import io.xlate.edi.stream.EDIStreamException;
import java.io.IOException;
import java.util.List;

/**
 * What an answer repeats of an interchange; empty as far as it could not be read.
 *
 * @param messageReference UNH's, of the first message
 * @param message UNH's identifier with its components
 * @param begin number of UNH in the file, 0 without one
 */
record InterchangeHead(
        String reference,
        List<String> sender,
        List<String> recipient,
        String messageReference,
        List<String> message,
        int begin) {

    /** Of the file's beginning, whatever follows. */
    static InterchangeHead of(byte[] file) {
        var reading = new Object() {
            private Segment interchange = Segment.of("UNB");
            private Segment message = Segment.of("UNH");
        };
        try {
            new Segments(file).read(segment -> {
                if (segment.tag().equals("UNB")) {
                    reading.interchange = segment;
                } else if (segment.tag().equals("UNH")
                        && reading.message.elements().isEmpty()) {
                    reading.message = segment;
                }
            });
        } catch (EDIStreamException | IOException | RuntimeException broken) {
            // what was read so far is what can be answered to
        }
        return new InterchangeHead(
                reading.interchange.text(5),
                reading.interchange.components(2),
                reading.interchange.components(3),
                reading.message.text(1),
                reading.message.components(2),
                reading.message.number());
    }

    /** Where a segment of the file stands in the message, UNH being the first. */
    int position(String segment) {
        return Math.max(1, Integer.parseInt(segment) - begin + 1);
    }

    boolean hasMessage() {
        return !messageReference.isEmpty();
    }
}
