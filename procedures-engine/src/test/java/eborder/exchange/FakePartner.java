package eborder.exchange;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A single window that remembers every attempt and acknowledges all but what it was told to refuse. */
final class FakePartner implements SingleWindowLink {
    final List<UUID> attempts = new ArrayList<>();
    final List<UUID> received = new ArrayList<>();
    final Set<UUID> refused = new HashSet<>();
    boolean down;

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public int atOnce() {
        return 8;
    }

    @Override
    public synchronized Exchange deliver(List<Notice> notices) {
        var notice = notices.get(0);
        attempts.add(notice.messageId());
        if (down || refused.contains(notice.messageId())) {
            throw new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", "HTTP 503"));
        }
        received.add(notice.messageId());
        return new Exchange(message(notice.payload()), message("taken"));
    }

    private static Message message(String text) {
        return new Message(text.getBytes(StandardCharsets.UTF_8), "text/plain", null);
    }
}
