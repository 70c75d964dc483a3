package eborder.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/** The newest link of the chain at a moment. @param hash 32 bytes */
public record AuditHead(long seq, byte[] hash, Instant at) {
    /** What is signed: {@code {"seq":17,"hash":"<hex>","at":"2026-11-22T03:00:00Z"}}. */
    public byte[] json() {
        return "{\"seq\":%d,\"hash\":\"%s\",\"at\":\"%s\"}"
                .formatted(seq, HexFormat.of().formatHex(hash), at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
