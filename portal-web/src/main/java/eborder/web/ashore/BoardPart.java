package eborder.web.ashore;

import eborder.gate.GateAlert;
import eborder.gate.GateAlerts;
import eborder.gate.ashore.AshoreDesk;
import eborder.gate.ashore.Board;
import eborder.gate.ashore.CaseRow;
import eborder.gate.ashore.WhoIsAshore;
import eborder.party.Role;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The board of the visitor's unit, or of the country for headquarters. */
@Named("boardPart")
@RequestScoped
public class BoardPart {
    private final WhoIsAshore whoIsAshore;
    private final AshoreDesk desk;
    private final GateAlerts gateAlerts;
    private final Visitor visitor;
    private final Unchanged unchanged;
    private Board board;
    private List<CaseRow> cases;
    private List<GateAlert> alerts;

    @Inject
    BoardPart(WhoIsAshore whoIsAshore, AshoreDesk desk, GateAlerts gateAlerts, Visitor visitor, Unchanged unchanged) {
        this.gateAlerts = gateAlerts;
        this.whoIsAshore = whoIsAshore;
        this.desk = desk;
        this.visitor = visitor;
        this.unchanged = unchanged;
    }

    public Board getBoard() {
        if (board == null) {
            board = whoIsAshore.board(visitor.actor());
        }
        return board;
    }

    /** Whether it is about the country. */
    public boolean isNation() {
        return visitor.roles().contains(Role.HQ_SUPERVISOR);
    }

    /** Whether the visitor works on cases; guards only see the board. */
    public boolean isWorkedOn() {
        return visitor.may("/ashore/case.xhtml");
    }

    public List<CaseRow> getCases() {
        if (cases == null) {
            cases = isWorkedOn() ? desk.list(visitor.actor()) : List.of();
        }
        return cases;
    }

    /** Whom the duty officer is to look at; guards and headquarters see nobody. */
    public List<GateAlert> getAlerts() {
        if (alerts == null) {
            alerts = isWorkedOn() ? gateAlerts.newest(visitor.actor()) : List.of();
        }
        return alerts;
    }

    public String getTag() {
        return unchanged.tag(List.of(getBoard(), getCases(), getAlerts()));
    }

    /** For the part alone. */
    public void answer() {
        unchanged.answer(getTag());
    }
}
