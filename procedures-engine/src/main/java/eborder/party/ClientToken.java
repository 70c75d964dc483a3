package eborder.party;

import java.time.Duration;
import java.util.Set;

/**
 * A bearer token for a company's software.
 *
 * @param token known to its holder only; {@code lasts} how long from now
 */
public record ClientToken(String token, Duration lasts, Set<ClientScope> scopes) {
    /** Without the token, which must not come into a log. */
    @Override
    public String toString() {
        return "ClientToken" + scopes;
    }
}
