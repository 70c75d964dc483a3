package eborder.verifier.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eborder.paper.ForeignSignature;
import eborder.paper.PaperFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a reader says of a PDF.
 *
 * @param faults the gravest first
 * @param reasons of faulty signatures, in English, as the library words them
 * @param revocationKnown whether the file itself says how its signers' certificates stood
 * @param symbol the barcode's text, empty if none could be read
 * @param text at most 20,000 characters
 * @param conformance what PDF/A-2b and PDF/UA-1 forbid, at most 20 sentences; empty if not asked
 * @param signatures at most 20, in their order; empty if not asked
 */
public record Findings(
        List<PaperFault> faults,
        List<String> reasons,
        boolean revocationKnown,
        String symbol,
        String text,
        List<String> conformance,
        List<ForeignSignature> signatures) {
    /** In bytes: the text in UTF-8 and some reasons. */
    public static final int MOST_BYTES = 200_000;

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    public Findings {
        faults = List.copyOf(faults);
        reasons = List.copyOf(reasons);
        conformance = List.copyOf(conformance);
        signatures = List.copyOf(signatures);
    }

    public static Findings with(PaperFault fault) {
        return new Findings(List.of(fault), List.of(), false, "", "", List.of(), List.of());
    }

    static Findings with(List<ForeignSignature> signatures) {
        return new Findings(List.of(), List.of(), false, "", "", List.of(), signatures);
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
