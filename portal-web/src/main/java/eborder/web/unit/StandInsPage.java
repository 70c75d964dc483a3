package eborder.web.unit;

import eborder.party.NewStandIn;
import eborder.party.Role;
import eborder.party.StandIn;
import eborder.party.StandInDesk;
import eborder.party.StandInRow;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.web.access.Visitor;
import eborder.web.face.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who stands in for whom in the commander's unit. */
@Named("standInsPage")
@RequestScoped
public class StandInsPage {
    private final StandInDesk desk;
    private final Visitor visitor;
    private final Refusal refusal;
    private List<StandInRow> rows;

    private String username = "";
    private Role role = Role.COMMANDER;
    private StandIn.Form form = StandIn.Form.KT;
    private String title = "";
    private String firstDay = "";
    private String lastDay = "";
    private String refused;

    @Inject
    StandInsPage(StandInDesk desk, Visitor visitor, Refusal refusal) {
        this.desk = desk;
        this.visitor = visitor;
        this.refusal = refusal;
    }

    public List<StandInRow> getRows() {
        if (rows == null) {
            rows = desk.list(visitor.actor());
        }
        return rows;
    }

    /** Stays on the page with what was typed if it is refused. */
    public String appoint() {
        try {
            var wanted =
                    new NewStandIn(username, role, form, title, day(firstDay, "firstDay"), day(lastDay, "lastDay"));
            desk.appoint(visitor.actor(), wanted);
            return "/unit/stand-ins.xhtml?faces-redirect=true";
        } catch (Problem problem) {
            refused = refusal.in("page.stand-in.refused", problem);
            return null;
        }
    }

    private static LocalDate day(String typed, String property) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notDay) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", property));
        }
    }

    public void end(StandInRow row) {
        desk.end(visitor.actor(), row.id());
        rows = null;
    }

    public List<Role> getAllRoles() {
        return NewStandIn.ROLES.stream().sorted().toList();
    }

    public StandIn.Form[] getForms() {
        return StandIn.Form.values();
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

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public StandIn.Form getForm() {
        return form;
    }

    public void setForm(StandIn.Form form) {
        this.form = form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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
