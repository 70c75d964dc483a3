package eborder.party;

import java.time.Instant;
import java.util.UUID;

/**
 * A mandate in a list.
 *
 * @param holder the person's name; {@code username} the sign-in name; {@code company} the name of who gave it
 * @param validUntil the first moment at which it no longer holds, null for no end
 * @param grantedBy blank if it came with the account
 * @param endedAt when it was revoked, null if it wasn't; {@code endedBy} and {@code reason} likewise
 */
public record MandateRow(
        UUID id,
        String holder,
        String username,
        String company,
        MandateScope scope,
        Instant validFrom,
        Instant validUntil,
        String grantedBy,
        Instant grantedAt,
        Instant endedAt,
        String endedBy,
        String reason,
        State state) {
    /** The channel whose account holds it, null for somebody's own. */
    public ChannelAccount channel() {
        return ChannelAccount.of(username).orElse(null);
    }

    /** Whether it holds now. */
    public enum State {
        AHEAD,
        LIVE,
        ENDED;

        static State of(boolean ended, boolean live) {
            if (ended) {
                return ENDED;
            }
            return live ? LIVE : AHEAD;
        }

        public String messageKey() {
            return "mandate." + name();
        }
    }
}
