package eborder.audit;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Links committed deeds into the hash chain, in the order of their ids; what commits late is linked later. */
@UseCase
public class AuditChain {
    static final int BATCH = 500;

    private final AuditLinks links;

    @Inject
    AuditChain(AuditLinks links) {
        this.links = links;
    }

    /** @return how many deeds were linked; 0 also while another node is at it */
    public int linkWaiting() {
        if (!links.lock()) {
            return 0;
        }
        List<UnlinkedDeed> waiting = links.waiting(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        AuditLink last = links.last().orElse(null);
        List<AuditLink> added = new ArrayList<>();
        for (UnlinkedDeed deed : waiting) {
            last = last == null ? AuditLink.first(deed) : last.next(deed);
            added.add(last);
        }
        links.add(added);
        return added.size();
    }
}
