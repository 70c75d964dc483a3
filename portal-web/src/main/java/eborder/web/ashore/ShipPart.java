package eborder.web.ashore;

import eborder.gate.ashore.Board;
import eborder.gate.ashore.WhoIsAshore;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Who of a ship's crew is ashore, for its filer. */
@Named("shipPart")
@RequestScoped
public class ShipPart {
    private final WhoIsAshore whoIsAshore;
    private final Visitor visitor;
    private final Unchanged unchanged;
    private UUID id;
    private Board board;

    @Inject
    ShipPart(WhoIsAshore whoIsAshore, Visitor visitor, Unchanged unchanged) {
        this.whoIsAshore = whoIsAshore;
        this.visitor = visitor;
        this.unchanged = unchanged;
    }

    public Board getBoard() {
        if (board == null) {
            board = whoIsAshore.ofDossier(visitor.actor(), id);
        }
        return board;
    }

    public String getTag() {
        return unchanged.tag(getBoard());
    }

    /** For the part alone. */
    public void answer() {
        unchanged.answer(getTag());
    }

    /** The dossier of the ship. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
