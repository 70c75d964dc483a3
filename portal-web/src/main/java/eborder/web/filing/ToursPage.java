package eborder.web.filing;

import eborder.permit.PermitDesk;
import eborder.permit.PermitNumber;
import eborder.permit.PermitRow;
import eborder.permit.tour.TourPartyDesk;
import eborder.permit.tour.TourPartyMaking;
import eborder.permit.tour.TourPartyRow;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The company's party sheets, and a new one out of a dossier's valid permits. */
@Named("toursPage")
@RequestScoped
public class ToursPage {
    private final TourPartyMaking making;
    private final TourPartyDesk desk;
    private final PermitDesk permits;
    private final Visitor visitor;
    private final Refusal refusal;
    private UUID dossier;
    private List<PermitRow> candidates;
    private List<TourPartyRow> rows;
    private String tour = "";
    private List<String> chosen = List.of();
    private String refused;

    @Inject
    ToursPage(TourPartyMaking making, TourPartyDesk desk, PermitDesk permits, Visitor visitor, Refusal refusal) {
        this.making = making;
        this.desk = desk;
        this.permits = permits;
        this.visitor = visitor;
        this.refusal = refusal;
    }

    /** Newest first. */
    public List<TourPartyRow> getRows() {
        if (rows == null) {
            rows = desk.mine(visitor.actor());
        }
        return rows;
    }

    /** The valid permits of the dossier in the address, as its list has them; none without one. @throws Problem NOT_FOUND */
    public List<PermitRow> getCandidates() {
        if (candidates == null) {
            candidates = dossier == null
                    ? List.of()
                    : permits.ofDossier(visitor.actor(), dossier).stream()
                            .filter(PermitRow::isValid)
                            .toList();
        }
        return candidates;
    }

    /** Makes the sheet and shows the list that begins with it; else says why not. */
    public String make() {
        try {
            var numbers = chosen.stream()
                    .map(PermitNumber::typed)
                    .flatMap(Optional::stream)
                    .toList();
            making.make(visitor.actor(), tour, numbers);
            return "/filing/tours.xhtml?faces-redirect=true&dossier=" + dossier;
        } catch (Problem problem) {
            refused = refusal.in("page.filing.tours.refused", problem);
            return null;
        }
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    public UUID getDossier() {
        return dossier;
    }

    public void setDossier(UUID dossier) {
        this.dossier = dossier;
    }

    public String getTour() {
        return tour;
    }

    public void setTour(String tour) {
        this.tour = tour;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}
