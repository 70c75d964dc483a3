package eborder.filing.event;

import eborder.exchange.event.WebhookAnswer;
import eborder.exchange.event.WebhookLink;
import eborder.exchange.event.WebhookRow;
import eborder.party.Actor;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Registers a webhook: nothing is sent to an address until it has shown that it wants it. */
@Relay
public class WebhookRegistering {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final WebhookDesk desk;
    private final WebhookLink link;

    @Inject
    WebhookRegistering(WebhookDesk desk, WebhookLink link) {
        this.desk = desk;
        this.link = link;
    }

    /**
     * Keeps the address and challenges it; the same again challenges it again, and switches it on again if it was off.
     *
     * @return as it stands now: on, or unconfirmed with the reason
     * @throws eborder.shared.Problem WEBHOOK_ADDRESS with a pointer, and what {@link WebhookDesk#put} throws
     */
    public WebhookRow register(Actor actor, UUID id, String url) {
        actor.administeredCompany();
        link.check(url);
        if (desk.put(actor, id, url).state() == WebhookRow.State.UNCONFIRMED) {
            challenge(actor, id, url);
        }
        return desk.one(actor, id);
    }

    private void challenge(Actor actor, UUID id, String url) {
        var token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        var answer = link.isConnected()
                ? link.challenge(
                        url, id, Base64.getUrlEncoder().withoutPadding().encodeToString(token))
                : WebhookAnswer.failed("NO_KEY");
        if (answer.outcome() == WebhookAnswer.Outcome.TAKEN) {
            desk.confirmed(actor, id, url);
        } else {
            desk.unconfirmed(actor, id, url, answer.reason());
        }
    }
}
