package eborder.support;

import eborder.paper.KeyEntry;
import eborder.paper.KeyRole;
import eborder.paper.OfficerKeys;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Officers' keys with one PIN for all of them, or a common one that nobody unlocks. */
public final class KeysOfOfficers implements OfficerKeys {
    public static final String PIN = "4321";

    public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2029-01-01T00:00:00Z");

    private final boolean own;
    private final Set<UUID> unlocked = ConcurrentHashMap.newKeySet();
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    private KeysOfOfficers(boolean own) {
        this.own = own;
    }

    public static KeysOfOfficers common() {
        return new KeysOfOfficers(false);
    }

    public static KeysOfOfficers own() {
        return new KeysOfOfficers(true);
    }

    @Override
    public boolean areOwn() {
        return own;
    }

    @Override
    public KeyEntry unlock(Actor officer, String pin) {
        if (!pin.equals(PIN)) {
            throw new Problem(ErrorCode.WRONG_PIN);
        }
        unlocked.add(officer.account());
        return new KeyEntry(
                KeyRole.OFFICER,
                officer.username(),
                "CN=" + officer.name(),
                "0A",
                "CN=Test",
                true,
                "token",
                FROM,
                UNTIL);
    }

    /** From now on this officer's key is in the own hands. */
    public void giveOut(String officer) {
        inHand.add(officer);
    }

    @Override
    public boolean isInHand(String officer) {
        return inHand.contains(officer);
    }

    @Override
    public void lock(Actor officer) {
        unlocked.remove(officer.account());
    }

    public boolean isUnlocked(UUID officer) {
        return !own || unlocked.contains(officer);
    }
}
