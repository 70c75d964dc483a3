package eborder.filing;

import eborder.dossier.DossierNumber;
import eborder.form.Finding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a filing ended. */
public sealed interface FilingOutcome {
    /**
     * Committed.
     *
     * @param answerDue when the border guard's answer is due, by {@code answerLaw}
     * @param late whether it was filed after its deadline: accepted, with a flag
     */
    record Filed(UUID dossier, DossierNumber number, int versionNo, Instant answerDue, String answerLaw, boolean late)
            implements FilingOutcome {}

    /** Nothing was filed; everything that is wrong, at once. The draft stays as it is. */
    record Stopped(List<Finding> findings) implements FilingOutcome {
        public Stopped {
            findings = List.copyOf(findings);
        }
    }
}
