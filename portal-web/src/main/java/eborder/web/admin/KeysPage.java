package eborder.web.admin;

import eborder.paper.KeyInventory;
import eborder.paper.KeyRow;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every key and certificate in use, the first to end first. */
@Named("keysPage")
@RequestScoped
public class KeysPage {
    private final KeyInventory inventory;
    private final Visitor visitor;
    private List<KeyRow> rows;

    @Inject
    KeysPage(KeyInventory inventory, Visitor visitor) {
        this.inventory = inventory;
        this.visitor = visitor;
    }

    public List<KeyRow> getRows() {
        if (rows == null) {
            rows = inventory.rows(visitor.actor());
        }
        return rows;
    }

    /** How the page marks it: {@code stop} once it has ended, {@code warn} before that. */
    public String mark(KeyRow row) {
        if (row.isOver()) {
            return "stop";
        }
        return row.step() == null ? "ok" : "warn";
    }
}
