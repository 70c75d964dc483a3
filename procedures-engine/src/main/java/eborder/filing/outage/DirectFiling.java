package eborder.filing.outage;

import eborder.dossier.VersionChange;
import java.time.Instant;
import java.util.List;

/**
 * That a dossier was filed while the single window was down.
 *
 * @param paper reference of the paper that it was entered from afterwards, null if it was filed here; {@code enteredBy} the officer's user
 *     name
 * @param reference by which the single window knows it, null as long as it doesn't; {@code linkedAt} since when
 * @param differences what the single window's message says otherwise; the dossier was left as it is
 */
public record DirectFiling(
        String paper, String enteredBy, String reference, Instant linkedAt, List<VersionChange> differences) {
    public DirectFiling {
        differences = List.copyOf(differences);
    }
}
