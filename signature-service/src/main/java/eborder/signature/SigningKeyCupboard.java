package eborder.signature;

import eborder.paper.KeyCupboard;
import eborder.paper.KeyEntry;
import eborder.paper.KeyRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Says which keys and certificates there are, and where. */
@ApplicationScoped
public class SigningKeyCupboard implements KeyCupboard {
    private final SigningKeys keys;
    private final SealKeyRing seals;

    @Inject
    SigningKeyCupboard(SigningKeys keys, SealKeyRing seals) {
        this.keys = keys;
        this.seals = seals;
    }

    @Override
    public List<KeyEntry> entries() {
        var entries = new ArrayList<KeyEntry>();
        if (keys.officers().isEmpty()) {
            entries.add(entry(KeyRole.ALL_OFFICERS, "", keys.officer(), keys.place("sign")));
        }
        entries.add(entry(KeyRole.AGENCY, "", keys.agency(), keys.place("agency")));
        entries.add(entry(KeyRole.SEAL, "", keys.seal(), keys.place("seal")));
        entries.add(entry(KeyRole.STATUS_LIST, "", keys.status(), keys.place("status")));
        keys.authority()
                .own()
                .ifPresent(own -> entries.add(entry(KeyRole.TIME_STAMP, "", own, false, keys.place("tsa"))));
        seals.former().forEach(former -> entries.add(entry(KeyRole.FORMER_SEAL, "", former, false, "")));
        return List.copyOf(entries);
    }

    /** @param officer user name of whose key it is, blank if it is the agency's */
    static KeyEntry entry(KeyRole role, String officer, StoredKey key, String place) {
        return entry(role, officer, key.certificate(), key.privateKey() instanceof TokenKey, place);
    }

    static KeyEntry entry(KeyRole role, String officer, X509Certificate certificate, boolean inToken, String place) {
        return new KeyEntry(
                role,
                officer,
                certificate.getSubjectX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                certificate.getIssuerX500Principal().getName(),
                inToken,
                place,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }
}
