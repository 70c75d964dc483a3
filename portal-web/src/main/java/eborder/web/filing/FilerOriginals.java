package eborder.web.filing;

import eborder.review.OriginalsDesk;
import eborder.review.OriginalsPicture;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The originals that the company still has to show or hand in. */
@Named("filerOriginals")
@RequestScoped
public class FilerOriginals {
    private final OriginalsDesk desk;
    private final Visitor visitor;
    private final Clock clock;
    private final Map<UUID, Optional<OriginalsPicture>> pictures = new HashMap<>();

    @Inject
    FilerOriginals(OriginalsDesk desk, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Null if none are asked for. */
    public OriginalsPicture of(UUID dossier) {
        return pictures.computeIfAbsent(dossier, id -> desk.mine(visitor.actor(), id))
                .orElse(null);
    }

    public boolean isOverdue(OriginalsPicture originals) {
        return originals.isOverdue(clock.instant());
    }
}
