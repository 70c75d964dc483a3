package eborder.web.filing;

import eborder.dossier.DecisionRow;
import eborder.filing.Departures;
import eborder.filing.DossierPicture;
import eborder.filing.MyDossiers;
import eborder.filing.OpeningCalls;
import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.review.ConfirmationDesk;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One dossier of the company: tasks, progress, what the border guard said. */
@Named("dossierPage")
@RequestScoped
public class DossierPage {
    private final MyDossiers dossiers;
    private final OpeningCalls calls;
    private final Departures departures;
    private final PermitDesk permits;
    private final ConfirmationDesk confirmations;
    private final Visitor visitor;
    private UUID id;
    private DossierPicture picture;
    private List<PermitRow> permitRows;

    @Inject
    DossierPage(
            MyDossiers dossiers,
            OpeningCalls calls,
            Departures departures,
            PermitDesk permits,
            ConfirmationDesk confirmations,
            Visitor visitor) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.departures = departures;
        this.permits = permits;
        this.confirmations = confirmations;
        this.visitor = visitor;
    }

    /** Safely moored: crew with a pass may go ashore from now on. */
    public String moored() {
        calls.moored(visitor.actor(), id);
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    /** The ship is gone: nobody passes the gate for it any more. */
    public String left() {
        departures.left(visitor.actor(), id);
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DossierPicture getPicture() {
        if (picture == null) {
            picture = dossiers.picture(visitor.actor(), id);
        }
        return picture;
    }

    /** The newest decision, null before the first. */
    public DecisionRow getLastDecision() {
        return getPicture().decisions().isEmpty()
                ? null
                : getPicture().decisions().get(0);
    }

    /** Whether the confirmation is signed and can be taken. */
    public boolean isSigned() {
        return confirmations.isSigned(visitor.actor(), id);
    }

    public List<PermitRow> getPermits() {
        if (permitRows == null) {
            permitRows = permits.ofDossier(visitor.actor(), id);
        }
        return permitRows;
    }
}
