package eborder.singlewindow.edifact;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes an interchange apart, one segment after the other: any separators, lines wrapped anywhere. */
final class Segments {
    /** Longer than any list of {@code FileFault.MOST_ROWS} persons. */
    private static final int MOST = 250_000;

    private final byte[] file;
    private int number;
    private String tag;
    private List<List<String>> elements;

    Segments(byte[] file) {
        this.file = file;
    }

    /** How many whole segments were read. */
    int count() {
        return number;
    }

    /**
     * @return whether the interchange came to its end
     * @throws EDIStreamException if it can't be taken apart further
     */
    boolean read(Consumer<Segment> taker) throws EDIStreamException, IOException {
        var factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
        boolean ended = false;
        try (var reader = factory.createEDIStreamReader(new ByteArrayInputStream(file), charset())) {
            while (reader.hasNext() && number < MOST) {
                switch (reader.next()) {
                    case START_SEGMENT -> begin(reader.getText());
                    case ELEMENT_DATA -> element(reader);
                    case END_SEGMENT -> taker.accept(new Segment(tag, ++number, elements));
                    case END_INTERCHANGE -> ended = true;
                    default -> {
                        // loops, groups and composites show in the places of the elements
                    }
                }
            }
        }
        return ended;
    }

    private void begin(String name) {
        tag = name;
        elements = new ArrayList<>();
    }

    private void element(EDIStreamReader reader) {
        var at = reader.getLocation();
        while (elements.size() < at.getElementPosition()) {
            elements.add(new ArrayList<>());
        }
        if (at.getElementOccurrence() <= 1) {
            elements.get(at.getElementPosition() - 1).add(reader.getText());
        }
    }

    /** What is no UTF-8 is Latin: whoever writes UNOY writes the one, whoever writes UNOC the other, and some write what they like. */
    private String charset() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return StandardCharsets.UTF_8.name();
        } catch (CharacterCodingException other) {
            return StandardCharsets.ISO_8859_1.name();
        }
    }
}
