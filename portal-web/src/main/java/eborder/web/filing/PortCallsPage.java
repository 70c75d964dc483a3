package eborder.web.filing;

import eborder.filing.DossierRow;
import eborder.filing.MyDossiers;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The company's dossiers, newest first. */
@Named("portCallsPage")
@RequestScoped
public class PortCallsPage {
    private final MyDossiers dossiers;
    private final Visitor visitor;
    private List<DossierRow> rows;

    @Inject
    PortCallsPage(MyDossiers dossiers, Visitor visitor) {
        this.dossiers = dossiers;
        this.visitor = visitor;
    }

    public List<DossierRow> getRows() {
        if (rows == null) {
            rows = dossiers.list(visitor.actor());
        }
        return rows;
    }
}
