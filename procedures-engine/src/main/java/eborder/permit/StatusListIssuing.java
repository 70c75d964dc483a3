package eborder.permit;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Signs the next status list when it is due, between two short transactions. */
@Relay
public class StatusListIssuing implements Ticking {
    private final StatusLists lists;
    private final StatusListSigner signer;

    @Inject
    StatusListIssuing(StatusLists lists, StatusListSigner signer) {
        this.lists = lists;
        this.signer = signer;
    }

    @Override
    public String name() {
        return "status lists";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /** What another node signs or publishes in the same moment under the same number counts instead. */
    @Override
    public void tick() {
        lists.due(Permit.STATUS_LIST, signer.last(Permit.STATUS_LIST))
                .ifPresent(draft -> signer.sign(draft.head(), draft.bits().pack())
                        .ifPresent(signed -> lists.publish(draft, signed)));
    }

    /** The certificate that the lists are signed under and those above it, PEM, its own first. */
    public String certificates() {
        return signer.certificates();
    }
}
