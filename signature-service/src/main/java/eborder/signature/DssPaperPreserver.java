package eborder.signature;

import eborder.paper.PaperPreserver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Preserves papers by EU DSS. Safe for several threads. */
@ApplicationScoped
public class DssPaperPreserver implements PaperPreserver {
    private final SigningKeys keys;

    @Inject
    public DssPaperPreserver(SigningKeys keys) {
        DssLog.quieten();
        this.keys = keys;
    }

    @Override
    public Round round() {
        return new DssPreservation(keys.revocation().verifier(keys.anchors()), keys.authority());
    }
}
