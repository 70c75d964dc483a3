package eborder.web.face;

import eborder.portcall.CallEventKind;
import eborder.report.Clearance;
import eborder.report.Clearances;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What each agency has cleared for the ship's call of a dossier. */
@Named("clearancePart")
@RequestScoped
public class ClearancePart {
    private final Clearances clearances;
    private final Visitor visitor;
    private List<Clearance> rows;

    @Inject
    ClearancePart(Clearances clearances, Visitor visitor) {
        this.clearances = clearances;
        this.visitor = visitor;
    }

    /** @param dossier that the filer's page shows */
    public List<Clearance> mine(UUID dossier) {
        if (rows == null) {
            rows = clearances.mine(visitor.actor(), dossier);
        }
        return rows;
    }

    /** @param dossier that the officer's page shows */
    public List<Clearance> ofUnit(UUID dossier) {
        if (rows == null) {
            rows = clearances.ofUnit(visitor.actor(), dossier);
        }
        return rows;
    }

    /** How the page marks it. */
    public String mark(CallEventKind.Standing standing) {
        return switch (standing) {
            case CLEARED -> "ok";
            case HELD -> "stop";
            case WAITING -> "warn";
            case UNKNOWN -> "";
        };
    }
}
