package eborder.permit;

import java.time.Instant;

/** A status list as it was issued. @param fingerprint SHA-256 of the signed head; {@code bits} gzip */
public record StatusListIssue(
        int list, long sequence, Instant issuedAt, Instant nextAt, String fingerprint, String head, byte[] bits) {
    public StatusListIssue {
        bits = bits.clone();
    }

    @Override
    public byte[] bits() {
        return bits.clone();
    }
}
