package eborder.web.ashore;

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
    private final Visitor visitor;
    private final Unchanged unchanged;
    private Board board;
    private List<CaseRow> cases;

    @Inject
    BoardPart(WhoIsAshore whoIsAshore, AshoreDesk desk, Visitor visitor, Unchanged unchanged) {
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

    public String getTag() {
        return unchanged.tag(List.of(getBoard(), getCases()));
    }

    /** For the part alone. */
    public void answer() {
        unchanged.answer(getTag());
    }
}
