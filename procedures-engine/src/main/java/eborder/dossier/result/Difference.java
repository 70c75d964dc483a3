package eborder.dossier.result;

import java.time.Instant;
import java.util.UUID;

/**
 * A dossier that stands otherwise at the Ministry's portal than here.
 *
 * @param dossier null if it isn't one of ours that the portal was told of
 * @param ours the portal's number for how it stands here, null if unknown here; {@code theirs} for how it stands there, null if missing
 * @param theirsAt when it last changed there, or null
 * @param messageId of the notice that mends it, null if nothing was sent
 */
public record Difference(
        String number, Kind kind, UUID dossier, Integer ours, Integer theirs, Instant theirsAt, UUID messageId) {
    public enum Kind {
        MISSING_THERE,
        UNKNOWN_HERE,
        OTHER_STATUS;

        public String messageKey() {
            return "reconciliation." + name();
        }
    }

    Difference mendedBy(UUID message, int standing) {
        return new Difference(number, kind, dossier, standing, theirs, theirsAt, message);
    }
}
