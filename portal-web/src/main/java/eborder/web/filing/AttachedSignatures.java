package eborder.web.filing;

import eborder.paper.SignedFile;
import eborder.review.AttachmentDesk;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The signatures of the papers that came with a dossier, for its filer and for officers of its unit. */
@Named("attachedSignatures")
@RequestScoped
public class AttachedSignatures {
    private final AttachmentDesk desk;
    private final Visitor visitor;
    private final Map<UUID, Map<UUID, SignedFile>> known = new HashMap<>();

    @Inject
    AttachedSignatures(AttachmentDesk desk, Visitor visitor) {
        this.desk = desk;
        this.visitor = visitor;
    }

    /** Null if it is no PDF, or wasn't looked at yet. */
    public SignedFile of(UUID dossier, UUID paper) {
        return known.computeIfAbsent(dossier, id -> desk.signatures(visitor.actor(), id))
                .get(paper);
    }
}
