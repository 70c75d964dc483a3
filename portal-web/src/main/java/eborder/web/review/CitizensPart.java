package eborder.web.review;

import eborder.screening.citizen.CitizenPicture;
import eborder.screening.citizen.CitizenReview;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Whether the citizens in a dossier match the national population database. */
@Named("citizensPart")
@RequestScoped
public class CitizensPart {
    private final CitizenReview review;
    private final Visitor visitor;
    private CitizenPicture picture;

    @Inject
    CitizensPart(CitizenReview review, Visitor visitor) {
        this.review = review;
        this.visitor = visitor;
    }

    /** @param dossier that the page shows */
    public CitizenPicture picture(UUID dossier) {
        if (picture == null) {
            picture = review.picture(visitor.actor(), dossier);
        }
        return picture;
    }
}
