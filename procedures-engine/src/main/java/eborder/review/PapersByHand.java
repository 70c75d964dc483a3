package eborder.review;

import eborder.dossier.signing.HandPapers;
import eborder.dossier.signing.HandSigning;
import eborder.dossier.signing.OpenedSession;
import eborder.paper.SigningSittings;
import eborder.party.Actor;
import eborder.permit.PermitSigning;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;

/** An officer whose key is in the own hands takes a code to sign what waits: it is printed first, as what is signed must be on file. */
@Relay
public class PapersByHand {
    private final SigningSittings sittings;
    private final PermitSigning permits;
    private final DecisionPaperSigning decisions;
    private final HandPapers papers;

    @Inject
    PapersByHand(SigningSittings sittings, PermitSigning permits, DecisionPaperSigning decisions, HandPapers papers) {
        this.sittings = sittings;
        this.permits = permits;
        this.decisions = decisions;
        this.papers = papers;
    }

    /** @throws Problem NO_SIGNING_KEY for an officer without a registered certificate, and as {@link HandPapers#open} */
    public OpenedSession open(Actor officer) {
        officer.reviewingUnit();
        if (!sittings.isInHand(officer)) {
            throw new Problem(ErrorCode.NO_SIGNING_KEY);
        }
        permits.print(officer, HandSigning.MOST_ITEMS);
        decisions.print(officer, HandSigning.MOST_ITEMS);
        return papers.open(officer);
    }
}
