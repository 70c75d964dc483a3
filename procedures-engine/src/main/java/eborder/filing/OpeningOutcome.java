package eborder.filing;

import eborder.form.Finding;
import java.util.List;
import java.util.UUID;

/** How opening a port call ended. */
public sealed interface OpeningOutcome {
    /** @param dossier the entry dossier, filled in as far as anything is known */
    record Opened(UUID dossier) implements OpeningOutcome {}

    /** Nothing was opened; everything that is wrong, at once. */
    record Stopped(List<Finding> findings) implements OpeningOutcome {
        public Stopped {
            findings = List.copyOf(findings);
        }
    }
}
