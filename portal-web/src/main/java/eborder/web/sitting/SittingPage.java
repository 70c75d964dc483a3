package eborder.web.sitting;

import eborder.paper.SigningSittings;
import eborder.paper.Sitting;
import eborder.permit.PermitApproval;
import eborder.permit.PermitSigning;
import eborder.review.DecisionPaperDesk;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The field for the PIN where a decision is made, and the line that says whether a sitting is open and what waits for it. */
@Named("sittingPage")
@RequestScoped
public class SittingPage {
    private final SigningSittings sittings;
    private final PermitApproval permits;
    private final DecisionPaperDesk papers;
    private final PermitSigning signing;
    private final Visitor visitor;
    private String pin = "";
    private Long unsigned;

    @Inject
    SittingPage(
            SigningSittings sittings,
            PermitApproval permits,
            DecisionPaperDesk papers,
            PermitSigning signing,
            Visitor visitor) {
        this.sittings = sittings;
        this.permits = permits;
        this.papers = papers;
        this.signing = signing;
        this.visitor = visitor;
    }

    /** Opens a sitting if a PIN was typed beside the decision. */
    public void openIfTyped() {
        if (!pin.isBlank()) {
            sittings.open(visitor.actor(), pin, visitor.address());
        }
    }

    /** Opens a sitting and goes on with what waits. */
    public String resume() {
        sittings.open(visitor.actor(), pin, visitor.address());
        signing.wake();
        return again();
    }

    public String end() {
        sittings.end(visitor.actor());
        return again();
    }

    private static String again() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    /** Whether the next decision needs the PIN. */
    public boolean isDue() {
        return sittings.isDue(visitor.actor());
    }

    /** When the open sitting ends by itself, null if none is open. */
    public Instant getEndsAt() {
        return sittings.of(visitor.actor()).map(Sitting::endsAt).orElse(null);
    }

    /** How many permits and papers wait for the visitor's signature. */
    public long getUnsigned() {
        if (unsigned == null) {
            unsigned = permits.unsigned(visitor.actor()) + papers.unsigned(visitor.actor());
        }
        return unsigned;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin == null ? "" : pin;
    }
}
