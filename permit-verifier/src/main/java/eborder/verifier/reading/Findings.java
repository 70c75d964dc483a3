package eborder.verifier.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.paper.PaperFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a reader says of a PDF.
 *
 * @param faults the gravest first
 * @param reasons of faulty signatures, in English, as the library words them
 * @param symbol the barcode's text, empty if none could be read
 * @param text at most 20,000 characters
 * @param conformance what PDF/A-2b and PDF/UA-1 forbid, at most 20 sentences; empty if not asked
 */
public record Findings(
        List<PaperFault> faults, List<String> reasons, String symbol, String text, List<String> conformance) {
    /** In bytes: the text in UTF-8 and some reasons. */
    public static final int MOST_BYTES = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    public Findings {
        faults = List.copyOf(faults);
        reasons = List.copyOf(reasons);
        conformance = List.copyOf(conformance);
    }

    public static Findings with(PaperFault fault) {
        return new Findings(List.of(fault), List.of(), "", "", List.of());
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException if that is none */
    public static Findings of(byte[] json) throws IOException {
        return JSON.readValue(json, Findings.class);
    }
}
