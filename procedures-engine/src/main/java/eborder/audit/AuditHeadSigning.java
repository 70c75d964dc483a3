package eborder.audit;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;

/** Has the head of the chain signed each hour, and writes it into the log, which is kept in another place than the database. */
@Relay
public class AuditHeadSigning implements Ticking {
    private static final System.Logger LOG = System.getLogger(AuditHeadSigning.class.getName());

    private final AuditHeads heads;
    private final HeadSigner signer;

    @Inject
    AuditHeadSigning(AuditHeads heads, HeadSigner signer) {
        this.heads = heads;
        this.signer = signer;
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
        heads.due().ifPresent(head -> {
            heads.keep(head, signer.sign(head.json()));
            LOG.log(
                    System.Logger.Level.INFO,
                    "audit head {0} {1}",
                    String.valueOf(head.seq()),
                    HexFormat.of().formatHex(head.hash()));
        });
    }
}
