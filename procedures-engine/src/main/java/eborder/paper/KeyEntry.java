package eborder.paper;

import java.time.Duration;
import java.time.Instant;

/**
 * A key in use, by its certificate; or a certificate that only verifies.
 *
 * @param officer user name of whose key it is, blank if it is the agency's
 * @param subject {@code issuer} distinguished names (RFC 4514)
 * @param serial hexadecimal
 * @param inToken whether the key lies in a PKCS#11 token; {@code place} which one, or which file
 */
public record KeyEntry(
        KeyRole role,
        String officer,
        String subject,
        String serial,
        String issuer,
        boolean inToken,
        String place,
        Instant from,
        Instant until) {
    /** Whole days until the certificate ends, negative once it has. */
    public long daysLeft(Instant now) {
        return Math.floorDiv(
                Duration.between(now, until).toSeconds(), Duration.ofDays(1).toSeconds());
    }
}
