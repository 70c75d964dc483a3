package eborder.paper;

import java.util.Set;
import java.util.UUID;

/**
 * For whom may be signed at this moment, on this node.
 *
 * @param everybody whether a common key signs for all
 * @param accounts otherwise: the officers whose sitting is open
 */
public record Signers(boolean everybody, Set<UUID> accounts) {
    public static final Signers EVERYBODY = new Signers(true, Set.of());

    public Signers {
        accounts = Set.copyOf(accounts);
    }

    public boolean isNobody() {
        return !everybody && accounts.isEmpty();
    }
}
