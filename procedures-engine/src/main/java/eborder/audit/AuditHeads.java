package eborder.audit;

import eborder.shared.Fingerprint;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Which head of the chain is to be signed, and the signed ones. */
@UseCase
public class AuditHeads {
    private static final Duration EVERY = Duration.ofHours(1);

    private final SignedHeads heads;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AuditHeads(SignedHeads heads, AuditTrail audit, Clock clock) {
        this.heads = heads;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest link, once an hour; empty if nothing was linked since the last one. */
    public Optional<AuditHead> due() {
        return heads.unsigned(clock.instant().minus(EVERY), clock.instant());
    }

    /**
     * Keeps a head, and that it was signed as a deed: whoever takes the head away would have to take the trail's end away too.
     *
     * @return false if another node has signed one meanwhile
     */
    public boolean keep(AuditHead head, String jws) {
        boolean kept = heads.add(head, jws);
        if (kept) {
            audit.record(new Deed(
                    AuditEvent.AUDIT_HEAD_SIGNED,
                    head.at(),
                    "system",
                    "audit-head:" + head.no(),
                    Map.of(
                            "head", String.valueOf(head.seq()),
                            "jws", Fingerprint.of(jws).hex())));
        }
        return kept;
    }
}
