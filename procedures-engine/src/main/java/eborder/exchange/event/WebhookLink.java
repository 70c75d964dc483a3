package eborder.exchange.event;

import eborder.shared.Contract;
import java.util.List;
import java.util.UUID;

/** To the addresses that companies registered. No address is trusted: each is checked anew before every connection. */
@Contract
public interface WebhookLink {
    /** Whether the portal has a key to sign with; without one nothing is sent. */
    boolean isConnected();

    /** @throws eborder.shared.Problem WEBHOOK_ADDRESS with {@code pointer} and {@code reason} if nothing may ever be sent there */
    void check(String url);

    /** Sends a challenge. @return taken if the address echoed the token */
    WebhookAnswer challenge(String url, UUID webhook, String token);

    /** Sends the events in one message; the same events have the same ids every time. */
    WebhookAnswer deliver(String url, UUID webhook, List<CompanyEvent> events);
}
