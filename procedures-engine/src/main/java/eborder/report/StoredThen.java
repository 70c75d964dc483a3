package eborder.report;

import eborder.dossier.DossierVersion;
import eborder.dossier.Filed;
import eborder.exchange.ArchivedExchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What became of an archived message when it came.
 *
 * @param version of the dossier, 0 if nothing was filed
 * @param filedAt null if nothing was
 */
record StoredThen(ArchivedExchange archived, int version, Instant filedAt, Filed filed) {
    /** The message filed the newest version that isn't younger than itself: it was kept last, in the same transaction. */
    static StoredThen of(ArchivedExchange archived, List<DossierVersion> versions) {
        return versions.stream()
                .filter(version -> !version.filedAt().isAfter(archived.at()))
                .reduce((older, newer) -> newer)
                .map(version -> new StoredThen(archived, version.versionNo(), version.filedAt(), version.filed()))
                .orElseGet(() -> new StoredThen(archived, 0, null, Filed.of(Map.of())));
    }
}
