package eborder.web.filing;

import eborder.permit.PermitDesk;
import eborder.permit.PermitRow;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The company's permits, newest first. */
@Named("permitsPage")
@RequestScoped
public class PermitsPage {
    private final PermitDesk desk;
    private final Visitor visitor;
    private List<PermitRow> rows;

    @Inject
    PermitsPage(PermitDesk desk, Visitor visitor) {
        this.desk = desk;
        this.visitor = visitor;
    }

    public List<PermitRow> getRows() {
        if (rows == null) {
            rows = desk.mine(visitor.actor());
        }
        return rows;
    }
}
