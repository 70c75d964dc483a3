package eborder.audit;

import eborder.shared.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/**
 * The hashes of the trail. The canonical form of a deed is the list of its values, facts sorted by name, each written as its
 * length in bytes, a colon and the bytes; moments count in microseconds, as the database keeps them.
 */
public final class AuditDigest {
    /** Bytes of a hash; the first link takes as many zeros for the hash before it. */
    public static final int LENGTH = 32;

    private static final String FORM = "eborder-audit-1";

    private AuditDigest() {}

    public static byte[] of(Deed deed) {
        MessageDigest sha256 = Hashes.sha256();
        add(sha256, FORM);
        add(sha256, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, deed.at())));
        add(sha256, deed.event().name());
        add(sha256, deed.actor());
        add(sha256, deed.subject());
        new TreeMap<>(deed.facts()).forEach((name, value) -> {
            add(sha256, name);
            add(sha256, value);
        });
        return sha256.digest();
    }

    /** The hash of a link: over the hash before it, the deed's digest and the link's number. */
    public static byte[] link(byte[] previous, byte[] digest, long seq) {
        MessageDigest sha256 = Hashes.sha256();
        sha256.update(previous);
        sha256.update(digest);
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        return sha256.digest();
    }

    private static void add(MessageDigest sha256, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(bytes);
    }
}
