package eborder.web.filing;

import eborder.filing.AccountMatter;
import eborder.filing.Applying;
import eborder.party.BorderUnit;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Beginning what is asked of a border unit without announcing a ship: first what, then where. */
@Named("applyPage")
@RequestScoped
public class ApplyPage {
    private final Applying applying;
    private final Visitor visitor;
    private String procedure;
    private Movement movement;
    private String unit;
    private UUID account;
    private AccountMatter.Ask ask;

    @Inject
    ApplyPage(Applying applying, Visitor visitor) {
        this.applying = applying;
        this.visitor = visitor;
    }

    /** What can be asked for today, by group. */
    public List<Map.Entry<String, List<ProcedureDefinition>>> getGroups() {
        var groups = applying.possible().stream()
                .collect(Collectors.groupingBy(ProcedureDefinition::group, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.entrySet());
    }

    /** What was chosen. @throws Problem NOT_FOUND if it can't be asked for today */
    public ProcedureDefinition getChosen() {
        return applying.possible().stream()
                .filter(known -> known.code().equals(procedure))
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    public List<BorderUnit> getUnits() {
        return applying.unitsFor(getChosen());
    }

    public Set<Movement> getMovements() {
        return getChosen().ways().keySet();
    }

    public String begin() {
        var dossier = account == null || ask == null
                ? applying.begin(visitor.actor(), procedure, movement, unit)
                : applying.begin(visitor.actor(), procedure, unit, new AccountMatter(account, ask));
        return "/filing/dossier.xhtml?faces-redirect=true&id=" + dossier;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public Movement getMovement() {
        return movement;
    }

    public void setMovement(Movement movement) {
        this.movement = movement;
    }

    /** The account of the company that it is about, null if it is about none. */
    public UUID getAccount() {
        return account;
    }

    public void setAccount(UUID account) {
        this.account = account;
    }

    public AccountMatter.Ask getAsk() {
        return ask;
    }

    public void setAsk(AccountMatter.Ask ask) {
        this.ask = ask;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
