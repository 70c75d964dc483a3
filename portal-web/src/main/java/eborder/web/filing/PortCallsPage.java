package eborder.web.filing;

import eborder.filing.DossierRow;
import eborder.filing.MyDossiers;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The company's port calls, newest first. */
@Named("portCallsPage")
@RequestScoped
public class PortCallsPage {
    private final MyDossiers dossiers;
    private final ProcedureCatalogue procedures;
    private final Visitor visitor;
    private List<DossierRow> rows;

    @Inject
    PortCallsPage(MyDossiers dossiers, ProcedureCatalogue procedures, Visitor visitor) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.visitor = visitor;
    }

    public List<DossierRow> getRows() {
        if (rows == null) {
            rows = dossiers.list(visitor.actor());
        }
        return rows;
    }

    /** When the ship is to arrive or, under a departure procedure, to leave. */
    public Instant movesAt(DossierRow row) {
        return procedures.procedure(row.procedureCode()).movement() == Movement.ARRIVAL ? row.eta() : row.etd();
    }
}
