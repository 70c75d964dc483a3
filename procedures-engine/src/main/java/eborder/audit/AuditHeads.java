package eborder.audit;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Which head of the chain is to be signed, and the signed ones. */
@UseCase
public class AuditHeads {
    private static final Duration EVERY = Duration.ofHours(1);

    private final SignedHeads heads;
    private final Clock clock;

    @Inject
    AuditHeads(SignedHeads heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    /** The newest link, once an hour; empty if nothing was linked since the last one. */
    public Optional<AuditHead> due() {
        return heads.unsigned(clock.instant().minus(EVERY), clock.instant());
    }

    public void keep(AuditHead head, String jws) {
        heads.add(head, jws);
    }
}
