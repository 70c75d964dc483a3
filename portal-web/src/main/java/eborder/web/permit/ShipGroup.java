package eborder.web.permit;

import eborder.permit.PermitRow;
import eborder.permit.PermitStatus;
import eborder.permit.PermitStatus.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * The permits of one dossier that wait.
 *
 * @param imo of the ship, blank if none is concerned
 * @param requested how many wait for the commander; {@code signing} how many are being signed
 * @param since when the oldest was asked for
 */
public record ShipGroup(
        UUID dossier, String code, String subject, String imo, long requested, long signing, Instant since) {
    /** In the order of the rows: the oldest request first. */
    static List<ShipGroup> of(List<PermitRow> rows) {
        var byDossier = new LinkedHashMap<UUID, List<PermitRow>>();
        rows.forEach(row -> byDossier
                .computeIfAbsent(row.dossier(), any -> new ArrayList<>())
                .add(row));
        return byDossier.values().stream().map(ShipGroup::group).toList();
    }

    private static ShipGroup group(List<PermitRow> rows) {
        var first = rows.get(0);
        long requested = rows.stream().filter(row -> isRequested(row.status())).count();
        return new ShipGroup(
                first.dossier(),
                first.code(),
                first.subject(),
                first.imo() == null ? "" : first.imo().digits(),
                requested,
                rows.size() - requested,
                first.requestedAt());
    }

    static boolean isRequested(PermitStatus status) {
        return status.allows(Step.APPROVE);
    }

    static boolean isSigning(PermitStatus status) {
        return status.allows(Step.ISSUE);
    }
}
