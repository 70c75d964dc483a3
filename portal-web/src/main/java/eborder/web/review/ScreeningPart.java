package eborder.web.review;

import eborder.screening.ScreeningDecision;
import eborder.screening.ScreeningPicture;
import eborder.screening.ScreeningReview;
import eborder.web.access.Visitor;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the Immigration Department says of the people in a dossier, and what the officer makes of it. */
@Named("screeningPart")
@RequestScoped
public class ScreeningPart {
    private final ScreeningReview review;
    private final Visitor visitor;
    private final Words words;
    private ScreeningPicture picture;
    private String reason = "";

    @Inject
    ScreeningPart(ScreeningReview review, Visitor visitor, Words words) {
        this.review = review;
        this.visitor = visitor;
        this.words = words;
    }

    /** @param dossier that the page shows */
    public ScreeningPicture picture(UUID dossier) {
        if (picture == null) {
            picture = review.picture(visitor.actor(), dossier);
        }
        return picture;
    }

    public String clear(UUID dossier) {
        return decide(dossier, ScreeningDecision.CLEARED);
    }

    public String watch(UUID dossier) {
        return decide(dossier, ScreeningDecision.WATCHED);
    }

    private String decide(UUID dossier, ScreeningDecision decision) {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            var text = words.get("page.screening.choose.none");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
            return null;
        }
        review.decide(visitor.actor(), dossier, chosen, decision, reason);
        return "/review/dossier.xhtml?faces-redirect=true&id=" + dossier;
    }

    /** The boxes that are ticked; plain HTML, so that long lists keep no state. */
    private static List<UUID> chosen() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return Stream.of(typed.getOrDefault("screened", new String[0]))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
