package eborder.web.company;

import eborder.party.BorderUnit;
import eborder.party.BorderUnits;
import eborder.party.MandateDesk;
import eborder.party.MandateScope;
import eborder.party.NewMandate;
import eborder.portcall.ImoNumber;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Giving a mandate: to whom, for which ship, gate and procedures, from when until when. */
@Named("newMandatePage")
@RequestScoped
public class NewMandatePage {
    private final MandateDesk desk;
    private final BorderUnits units;
    private final ProcedureCatalogue catalogue;
    private final Visitor visitor;
    private final Refusal refusal;

    private String username = "";
    private String imo = "";
    private String unit = "";
    private String[] procedures = {};
    private String firstDay = "";
    private String lastDay = "";
    private String refused;

    @Inject
    NewMandatePage(
            MandateDesk desk, BorderUnits units, ProcedureCatalogue catalogue, Visitor visitor, Refusal refusal) {
        this.desk = desk;
        this.units = units;
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.refusal = refusal;
    }

    /** Stays on the page with what was typed if it is refused. */
    public String grant() {
        try {
            desk.grant(visitor.actor(), wanted());
            return "/company/mandates.xhtml?faces-redirect=true";
        } catch (Problem problem) {
            refused = refusal.in("page.mandate.refused", problem);
            return null;
        }
    }

    private NewMandate wanted() {
        var ship = imo.isBlank() ? null : ship();
        var scope = new MandateScope(ship, unit.isEmpty() ? null : unit, Set.of(procedures));
        return new NewMandate(username, scope, day(firstDay, "firstDay"), day(lastDay, "lastDay"));
    }

    private String ship() {
        String digits = imo.strip().replaceFirst("(?i)^IMO\\s*", "");
        if (!ImoNumber.isValid(digits)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "imo"));
        }
        return digits;
    }

    private static LocalDate day(String typed, String property) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException notDay) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }

    public Collection<BorderUnit> getUnits() {
        return units.all();
    }

    public List<ProcedureDefinition> getCatalogue() {
        return catalogue.published();
    }

    /** Why it was refused, null if it wasn't. */
    public String getRefused() {
        return refused;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getImo() {
        return imo;
    }

    public void setImo(String imo) {
        this.imo = imo;
    }

    public String getUnit() {
        return unit;
    }

    /** @param unit null if nothing is chosen: Faces' menus turn an empty text into null */
    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String[] getProcedures() {
        return procedures.clone();
    }

    public void setProcedures(String[] procedures) {
        this.procedures = procedures.clone();
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
