package eborder.web.face;

import eborder.dossier.DossierNumber;
import eborder.filing.outage.DirectFiling;
import eborder.filing.outage.DirectFilings;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The part of a dossier's page that says it was filed while the single window was down. */
@Named("directFiling")
@RequestScoped
public class DirectFilingPart {
    private final DirectFilings filings;
    private final Visitor visitor;
    private final Map<UUID, Optional<DirectFiling>> known = new HashMap<>();

    @Inject
    DirectFilingPart(DirectFilings filings, Visitor visitor) {
        this.filings = filings;
        this.visitor = visitor;
    }

    /** Null if it wasn't. @param number null for a draft, of which nothing is asked */
    public DirectFiling of(DossierNumber number, UUID dossier) {
        return number == null
                ? null
                : known.computeIfAbsent(dossier, id -> filings.of(visitor.actor(), id))
                        .orElse(null);
    }
}
