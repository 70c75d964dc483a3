package eborder.web.face;

import eborder.exchange.outage.OutageRow;
import eborder.filing.outage.OutageNow;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Tells whoever is signed in that the single window was declared down, or that this is rehearsed. */
@Named("outageBanner")
@RequestScoped
public class OutageBanner {
    private final OutageNow now;
    private final Visitor visitor;
    private Optional<OutageRow> current;

    @Inject
    OutageBanner(OutageNow now, Visitor visitor) {
        this.now = now;
        this.visitor = visitor;
    }

    public boolean isShown() {
        return visitor.isSignedIn() && getCurrent() != null;
    }

    /** Null if none lasts. Asked once a page. */
    public OutageRow getCurrent() {
        if (current == null) {
            current = now.current();
        }
        return current.orElse(null);
    }
}
