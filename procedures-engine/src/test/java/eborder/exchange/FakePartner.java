package eborder.exchange;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A single window that remembers every attempt and acknowledges all but what it was told to refuse. */
final class FakePartner implements PartnerLink {
    final List<UUID> attempts = new ArrayList<>();
    final List<UUID> received = new ArrayList<>();
    final Set<UUID> refused = new HashSet<>();
    boolean down;

    @Override
    public synchronized void deliver(Notice notice) {
        attempts.add(notice.messageId());
        if (down || refused.contains(notice.messageId())) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", "HTTP 503"));
        }
        received.add(notice.messageId());
    }
}
