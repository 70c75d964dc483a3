package eborder.paper;

import java.util.Set;
import java.util.UUID;

/**
 * For whom may be signed at this moment, on this node.
 *
 * @param everybody whether a common key signs for all
 * @param accounts otherwise: the officers whose sitting is open
 * @param byHand also what officers have signed with keys in their own hands
 */
public record Signers(boolean everybody, Set<UUID> accounts, boolean byHand) {
    public static final Signers EVERYBODY = new Signers(true, Set.of(), false);

    public Signers {
        accounts = Set.copyOf(accounts);
    }

    /** One officer alone. */
    public static Signers only(UUID account) {
        return new Signers(false, Set.of(account), false);
    }
}
