package eborder.paper;

import eborder.party.Actor;
import eborder.shared.Contract;

/** The keys that officers sign with, each unlocked by its PIN and in this process only. */
@Contract
public interface OfficerKeys {
    /** Whether each officer has a key of the own; if not, one common key signs unattended and there is nothing to unlock. */
    boolean areOwn();

    /**
     * Unlocks the officer's key; one that is unlocked already is locked first, so that the PIN is looked at in any case.
     *
     * @return the key, by its certificate
     * @throws eborder.shared.Problem NO_SIGNING_KEY, WRONG_PIN, or SIGNING_FAILED if the key is not to be had
     */
    KeyEntry unlock(Actor officer, String pin);

    /** Whether an officer's key is in the officer's own hands: there is nothing to unlock here, papers are signed by {@link HandPaperSigner}. */
    boolean isInHand(String officer);

    /** Forgets the unlocked key. */
    void lock(Actor officer);
}
