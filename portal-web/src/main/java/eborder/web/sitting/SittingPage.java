package eborder.web.sitting;

import eborder.dossier.signing.OpenedSession;
import eborder.paper.SigningSittings;
import eborder.paper.Sitting;
import eborder.permit.PermitApproval;
import eborder.permit.PermitSigning;
import eborder.review.DecisionPaperDesk;
import eborder.review.PapersByHand;
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
    private final PapersByHand byHand;
    private String pin = "";
    private Long unsigned;
    private OpenedSession opened;

    @Inject
    SittingPage(
            SigningSittings sittings,
            PermitApproval permits,
            DecisionPaperDesk papers,
            PermitSigning signing,
            PapersByHand byHand,
            Visitor visitor) {
        this.sittings = sittings;
        this.permits = permits;
        this.papers = papers;
        this.signing = signing;
        this.byHand = byHand;
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

    /** A code for the program beside the officer's own key, which signs what waits. */
    public void takeCode() {
        opened = byHand.open(visitor.actor());
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

    /** Whether the visitor signs with a key in the own hands. */
    public boolean isInHand() {
        return sittings.isInHand(visitor.actor());
    }

    /** Null before a code was asked for. */
    public OpenedSession getOpened() {
        return opened;
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
