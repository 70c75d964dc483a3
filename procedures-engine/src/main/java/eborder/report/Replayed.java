package eborder.report;

import eborder.dossier.VersionChange;
import java.time.Instant;
import java.util.List;

/**
 * What today's mapping reads in an archived message, against what was stored when it came.
 *
 * @param readable whether today's mapping reads it at all
 * @param step what it asks for, {@code procedure} its code and {@code reference} the dossier's number there; null if it isn't readable
 * @param version of the dossier that was filed then, 0 if none was; {@code filedAt} null if none was
 * @param changes from what was stored to what would be read
 * @param notRead stored answers of which the message says nothing today: the portal knew them from elsewhere, or the mapping lost them
 * @param notTaken elements that have no place in any form today
 */
public record Replayed(
        boolean readable,
        String step,
        String procedure,
        String reference,
        int version,
        Instant filedAt,
        List<VersionChange> changes,
        List<VersionChange> notRead,
        List<String> notTaken) {
    public Replayed {
        changes = List.copyOf(changes);
        notRead = List.copyOf(notRead);
        notTaken = List.copyOf(notTaken);
    }
}
