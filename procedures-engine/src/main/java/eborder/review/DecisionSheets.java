package eborder.review;

import eborder.dossier.Dossier;
import eborder.paper.SignedSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fills in the sheet of a decision. */
@ApplicationScoped
public class DecisionSheets {
    private final ConfirmationSheets confirmations;
    private final RefusalSheets refusals;

    @Inject
    DecisionSheets(ConfirmationSheets confirmations, RefusalSheets refusals) {
        this.confirmations = confirmations;
        this.refusals = refusals;
    }

    SignedSheet of(Dossier dossier, DecisionPaper kind) {
        return switch (kind) {
            case CONFIRMATION -> confirmations.of(dossier);
            case REFUSAL -> refusals.of(dossier);
        };
    }
}
