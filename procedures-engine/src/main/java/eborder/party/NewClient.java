package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;
import java.util.Set;

/**
 * Software that a company wants to let in.
 *
 * @param name what the company calls it, at most 80 characters
 * @param jwk its public key as JSON Web Key
 */
public record NewClient(String name, Set<ClientScope> scopes, String jwk) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_KEY = 4_000;

    public NewClient {
        name = name == null ? "" : name.strip();
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
        require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name");
        require(!scopes.isEmpty(), "scopes");
        requireKey(jwk);
    }

    /** @throws Problem BAD_REQUEST if there is no text or too much of it */
    static void requireKey(String jwk) {
        require(jwk != null && !jwk.isBlank() && jwk.length() <= LONGEST_KEY, "key");
    }

    private static void require(boolean condition, String property) {
        if (!condition) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }
}
