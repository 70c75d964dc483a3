package eborder.permit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is signed of a status list: it names the bits by their fingerprint, so that whoever has them by a delta can check them too.
 *
 * @param sequence greater than that of every list before it
 * @param issuedAt ISO 8601, UTC; {@code nextAt} until when the next one comes
 * @param size in bits; {@code sha256} of the bits, not packed, in hexadecimal
 * @param predecessor SHA-256 of the signed head of the list before it, in hexadecimal, with its sequence; null for the first
 */
@JsonPropertyOrder({"list", "sequence", "issuedAt", "nextAt", "size", "sha256", "predecessorSequence", "predecessor"})
public record StatusListHead(
        int list,
        long sequence,
        String issuedAt,
        String nextAt,
        int size,
        String sha256,
        Long predecessorSequence,
        String predecessor) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if that is none */
    public static StatusListHead of(byte[] json) {
        try {
            return JSON.readValue(json, StatusListHead.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
