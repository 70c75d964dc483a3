package eborder.filing.outage;

import eborder.exchange.outage.OutageRow;
import java.util.List;

/**
 * What became of an outage, or of a drill.
 *
 * @param minutes how long it lasted, or has lasted so far
 * @param filedDirectly how many dossiers of procedures that run through the single window were filed here meanwhile
 * @param linked how many of its dossiers the single window knows by now; {@code unlinked} how many it doesn't; none of a drill
 * @param dossiers those without a link first, at most 500
 */
public record OutageReport(
        OutageRow outage, long minutes, long filedDirectly, long linked, long unlinked, List<OutageDossier> dossiers) {
    static OutageReport of(OutageRow outage, long minutes, long filedDirectly, List<OutageDossier> dossiers) {
        long linked =
                dossiers.stream().filter(dossier -> dossier.reference() != null).count();
        return new OutageReport(outage, minutes, filedDirectly, linked, dossiers.size() - linked, dossiers);
    }
}
