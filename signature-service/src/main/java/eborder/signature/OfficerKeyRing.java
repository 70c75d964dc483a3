package eborder.signature;

import eborder.paper.KeyEntry;
import eborder.paper.KeyRole;
import eborder.paper.OfficerKeys;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The officers' keys that are unlocked, in memory only; or the one common key, which is always. Safe for several threads. */
@ApplicationScoped
public class OfficerKeyRing implements OfficerKeys {
    private final SigningKeys keys;
    private final StampsIfAny stamps;
    private final Map<UUID, Unlocked> unlocked = new ConcurrentHashMap<>();

    /** @param source gives the key back: a token is logged out of */
    private record Unlocked(KeySettings source, PadesSignature signature) {}

    @Inject
    public OfficerKeyRing(SigningKeys keys, StampsIfAny stamps) {
        this.keys = keys;
        this.stamps = stamps;
    }

    @Override
    public boolean areOwn() {
        return keys.officers().isPresent();
    }

    @Override
    public KeyEntry unlock(Actor officer, String pin) {
        lock(officer);
        KeySettings source = officers().under(officer, pin);
        try {
            StoredKey key = source.read(officer.username());
            unlocked.put(
                    officer.account(), new Unlocked(source, new PadesSignature(SignaturePlace.OFFICER, key, stamps)));
            return SigningKeyCupboard.entry(KeyRole.OFFICER, officer.username(), key, source.place(officer.username()));
        } catch (Problem refused) {
            source.close();
            throw refused;
        }
    }

    @Override
    public boolean isInHand(String officer) {
        return keys.officers().filter(files -> files.isInHand(officer)).isPresent();
    }

    @Override
    public void lock(Actor officer) {
        Unlocked given = unlocked.remove(officer.account());
        if (given != null) {
            given.source().close();
        }
    }

    /** @throws Problem SIGNING_SITTING_NEEDED if the officer's key isn't unlocked */
    PadesSignature signature(UUID officer) {
        Unlocked given = unlocked.get(officer);
        if (given == null) {
            throw new Problem(ErrorCode.SIGNING_SITTING_NEEDED);
        }
        return given.signature();
    }

    private OfficerKeyFiles officers() {
        return keys.officers().orElseThrow(() -> new Problem(ErrorCode.NO_SIGNING_KEY));
    }

    @PreDestroy
    void close() {
        unlocked.values().forEach(given -> given.source().close());
        unlocked.clear();
    }
}
