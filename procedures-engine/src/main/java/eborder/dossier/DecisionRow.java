package eborder.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A decision for the screen.
 *
 * @param kind simple name of the {@link Decision} record; text by key {@code decision.<kind>}
 * @param reason a {@link RefusalReason} name or null
 * @param places form and JSON pointer of what is to be mended
 */
public record DecisionRow(
        String kind, int versionNo, String reason, String text, List<String> places, String by, Instant at) {
    /** Whether by it the procedure was completed, electronically or on board. */
    public boolean isConfirmation() {
        return kind.startsWith("Confirm");
    }

    public String messageKey() {
        return "decision." + kind;
    }
}
