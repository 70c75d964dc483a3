package eborder.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * A person of a dossier beside what is known, for officers only.
 *
 * @param permit before whose issue it was asked, null if because the dossier was filed
 * @param result null while there is no answer yet; {@code why} null unless no answer could be had
 * @param caseRef null if there is none
 * @param decision null unless an officer has decided; {@code reason}, {@code decidedBy} and {@code decidedAt} likewise
 */
public record ScreeningRow(
        UUID id,
        UUID permit,
        String fullName,
        String nationality,
        String documentNumber,
        ScreeningResult result,
        NoAnswer why,
        String caseRef,
        Instant answeredAt,
        ScreeningDecision decision,
        String reason,
        String decidedBy,
        Instant decidedAt) {
    public boolean isWaiting() {
        return result == null;
    }

    public boolean isClear() {
        return result == ScreeningResult.CLEAR;
    }

    /** Whether an officer has to look. */
    public boolean isOpen() {
        return !isWaiting() && !isClear() && decision == null;
    }
}
