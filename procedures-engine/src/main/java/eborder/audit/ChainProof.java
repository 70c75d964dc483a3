package eborder.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Shows that a deed stands in the chain: whoever hashes the deed (see {@link AuditDigest}), and from {@code previous} on links one digest after the
 * other, beginning at {@code seq}, arrives at the hash that the head signs.
 *
 * @param seq of the deed's link, null while it waits for one
 * @param previous hash of the link before, hexadecimal
 * @param digests of the deed and of all after it, up to the head's or, if there is none, the newest link; hexadecimal
 * @param head the first signed one that covers it, in compact form; null until the hour is over
 */
public record ChainProof(
        AuditEvent event,
        Instant at,
        String actor,
        String subject,
        Map<String, String> facts,
        Long seq,
        String previous,
        List<String> digests,
        String head) {}
