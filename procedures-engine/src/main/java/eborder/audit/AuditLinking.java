package eborder.audit;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** The timer's part of the audit chain. */
@Relay
public class AuditLinking implements Ticking {
    private final AuditChain chain;

    @Inject
    AuditLinking(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "audit linking";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        int linked = AuditChain.BATCH;
        while (linked == AuditChain.BATCH) {
            linked = chain.linkWaiting();
        }
    }
}
