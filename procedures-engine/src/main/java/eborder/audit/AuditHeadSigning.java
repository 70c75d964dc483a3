package eborder.audit;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;

/** Has the head of the chain signed each hour, and remembers it in places other than the database: a file and the log. */
@Relay
public class AuditHeadSigning implements Ticking {
    private static final System.Logger LOG = System.getLogger(AuditHeadSigning.class.getName());

    private final AuditHeads heads;
    private final HeadSigner signer;
    private final HeadWitness witness;

    @Inject
    AuditHeadSigning(AuditHeads heads, HeadSigner signer, HeadWitness witness) {
        this.heads = heads;
        this.signer = signer;
        this.witness = witness;
    }

    @Override
    public String name() {
        return "audit heads";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void tick() {
        heads.due().ifPresent(this::sign);
    }

    /** First kept, then remembered: a witness must not know of a head that isn't there. */
    private void sign(AuditHead head) {
        var jws = signer.sign(head.json());
        if (!heads.keep(head, jws)) {
            return;
        }
        LOG.log(
                System.Logger.Level.INFO,
                "audit head {0} {1}",
                String.valueOf(head.seq()),
                HexFormat.of().formatHex(head.hash()));
        witness.remember(jws);
    }
}
