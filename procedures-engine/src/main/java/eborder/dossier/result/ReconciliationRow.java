package eborder.dossier.result;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The comparison of a day.
 *
 * @param finishedAt null while it waits to be done
 * @param lastError a code without personal data, null if the last attempt was good
 * @param compared dossiers of both sides; {@code waiting} those whose notice was on its way
 * @param differences found; {@code mended} those of them about which the portal was told again
 */
public record ReconciliationRow(
        LocalDate day,
        int attempts,
        String lastError,
        Instant finishedAt,
        int compared,
        int waiting,
        long differences,
        long mended) {}
