package eborder.demo;

import eborder.dossier.Decision;
import eborder.party.Actor;
import eborder.permit.PermitApproval;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.review.Review;
import eborder.review.ReviewPictures;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the demo officer and the demo commander did with a dossier. */
@Relay
public class DemoOffice {
    private final Review review;
    private final ReviewPictures pictures;
    private final PermitApproval approval;
    private final PermitDesk permits;

    @Inject
    DemoOffice(Review review, ReviewPictures pictures, PermitApproval approval, PermitDesk permits) {
        this.review = review;
        this.pictures = pictures;
        this.approval = approval;
        this.permits = permits;
    }

    void act(DemoShip.Deed deed, Map<String, Actor> people, UUID dossier) {
        var officer = people.get("officer");
        switch (deed) {
            case CLAIM -> review.claim(officer, dossier, false);
            case CONFIRM -> decide(officer, dossier, new Decision.Confirm());
            case ASK ->
                decide(
                        officer,
                        dossier,
                        new Decision.AskSupplement(
                                "Hộ chiếu ở dòng 2 hết hạn trước ngày tàu đến. Đề nghị bổ sung giấy tờ còn giá trị.",
                                List.of("crew-list#/crew/1/docExpiry")));
            case APPROVE -> approve(people.get("commander"), dossier);
            case FILE, MOOR -> throw new IllegalArgumentException("the agent does this: " + deed);
        }
    }

    private void decide(Actor officer, UUID dossier, Decision decision) {
        review.decide(officer, dossier, pictures.picture(officer, dossier).versionNo(), decision);
    }

    private void approve(Actor commander, UUID dossier) {
        approval.approve(
                commander,
                permits.ofDossier(commander, dossier).stream()
                        .map(PermitRow::id)
                        .toList());
    }
}
