package eborder.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The newest link of the chain at a moment.
 *
 * @param no of the head, counted from 1 without a gap
 * @param seq of the link
 * @param hash of the link, 32 bytes
 * @param previous SHA-256 of the head before as it was signed, hexadecimal; empty for the first
 */
public record AuditHead(long no, long seq, byte[] hash, String previous, Instant at) {
    /** What is signed: {@code {"no":2,"seq":17,"hash":"<hex>","previous":"<hex>","at":"2026-11-22T03:00:00Z"}}. */
    public byte[] json() {
        return "{\"no\":%d,\"seq\":%d,\"hash\":\"%s\",\"previous\":\"%s\",\"at\":\"%s\"}"
                .formatted(no, seq, HexFormat.of().formatHex(hash), previous, at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
