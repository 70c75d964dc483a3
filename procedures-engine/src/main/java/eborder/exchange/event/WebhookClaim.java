package eborder.exchange.event;

import java.util.List;
import java.util.UUID;

/**
 * Events that one node has taken for sending to a webhook, until its lease ends.
 *
 * @param holder the node that took them
 * @param events in order, at least one
 */
public record WebhookClaim(UUID id, String holder, String url, List<CompanyEvent> events) {
    long last() {
        return events.get(events.size() - 1).position();
    }
}
