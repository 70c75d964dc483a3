package eborder.party;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A company's software in a list.
 *
 * @param id the {@code client_id}; {@code username} the name in the audit trail
 * @param thumbprint of its key (RFC 7638); {@code keySince} since when it is this one
 * @param tokenAt when it was last given a token, null if never
 * @param offAt when it was switched off, null if it wasn't; {@code offBy} likewise
 */
public record ClientRow(
        UUID id,
        String name,
        String username,
        Set<ClientScope> scopes,
        String kid,
        String thumbprint,
        Instant keySince,
        Instant createdAt,
        String createdBy,
        Instant tokenAt,
        Instant offAt,
        String offBy) {
    public boolean on() {
        return offAt == null;
    }
}
