package eborder.demo;

import eborder.dossier.Decision;
import eborder.filing.Filing;
import eborder.filing.FilingOutcome;
import eborder.filing.OpeningCalls;
import eborder.party.Actor;
import eborder.permit.Approving;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.review.Deciding;
import eborder.review.Review;
import eborder.review.ReviewPictures;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the demo people did with a dossier, each by his own right. */
@Relay
public class DemoDeeds {
    private final Filing filing;
    private final OpeningCalls calls;
    private final Review review;
    private final Deciding deciding;
    private final ReviewPictures pictures;
    private final Approving approving;
    private final PermitDesk permits;

    @Inject
    DemoDeeds(
            Filing filing,
            OpeningCalls calls,
            Review review,
            Deciding deciding,
            ReviewPictures pictures,
            Approving approving,
            PermitDesk permits) {
        this.filing = filing;
        this.calls = calls;
        this.review = review;
        this.deciding = deciding;
        this.pictures = pictures;
        this.approving = approving;
        this.permits = permits;
    }

    /** @param ask what a supplement is asked for, null if none is */
    void act(DemoDeed deed, DemoDesk desk, UUID dossier, DemoDeed.Ask ask) {
        switch (deed) {
            case FILE -> file(desk.filer(), dossier);
            case MOOR -> calls.moored(desk.filer(), dossier);
            case CLAIM -> review.claim(desk.officer(), dossier, false);
            case CONFIRM -> decide(desk.officer(), dossier, new Decision.Confirm());
            case ASK -> decide(desk.officer(), dossier, new Decision.AskSupplement(ask.text(), ask.places()));
            case APPROVE -> approve(desk.commander(), dossier);
        }
    }

    private void file(Actor filer, UUID dossier) {
        if (filing.file(filer, dossier) instanceof FilingOutcome.Stopped stopped) {
            throw new IllegalStateException("A dossier of the demo world can't be filed: " + stopped.findings());
        }
    }

    private void decide(Actor officer, UUID dossier, Decision decision) {
        deciding.decide(officer, dossier, pictures.picture(officer, dossier).versionNo(), decision);
    }

    private void approve(Actor commander, UUID dossier) {
        approving.approve(
                commander,
                permits.ofDossier(commander, dossier).stream()
                        .map(PermitRow::id)
                        .toList());
    }
}
