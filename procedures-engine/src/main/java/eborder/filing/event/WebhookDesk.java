package eborder.filing.event;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.exchange.event.CompanyEventLog;
import eborder.exchange.event.WebhookRow;
import eborder.exchange.event.Webhooks;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The webhooks of a company, kept by its administrator. */
@UseCase
public class WebhookDesk {
    public static final int MOST = 3;

    private final Webhooks webhooks;
    private final CompanyEventLog log;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WebhookDesk(Webhooks webhooks, CompanyEventLog log, AuditTrail audit, Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /** Oldest first, with what waits for each. */
    public List<WebhookRow> list(Actor actor) {
        return webhooks.ofCompany(actor.administeredCompany());
    }

    /** @throws Problem NOT_FOUND if the company has none with this id */
    public WebhookRow one(Actor actor, UUID id) {
        return webhooks.find(actor.administeredCompany(), id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /**
     * Keeps an address under an id that the company chose. A new one begins with what happens from now on, a known one goes on where it
     * stood; one that is on with this address stays as it is.
     *
     * @param url that was checked
     * @throws Problem WEBHOOK_TOO_MANY beyond {@value #MOST}, WEBHOOK_KNOWN if the address stands under another id, NOT_FOUND if the id is
     *     another company's
     */
    public WebhookRow put(Actor actor, UUID id, String url) {
        var company = actor.administeredCompany();
        webhooks.lock(company);
        var all = webhooks.ofCompany(company);
        if (all.stream().anyMatch(row -> row.url().equals(url) && !row.id().equals(id))) {
            throw new Problem(ErrorCode.WEBHOOK_KNOWN);
        }
        var known = all.stream().filter(row -> row.id().equals(id)).findFirst();
        if (known.isPresent()
                && known.get().state() == WebhookRow.State.ON
                && known.get().url().equals(url)) {
            return known.get();
        }
        if (known.isEmpty() && all.size() >= MOST) {
            throw new Problem(ErrorCode.WEBHOOK_TOO_MANY, Map.of("most", String.valueOf(MOST)));
        }
        log.number(company);
        if (!webhooks.put(company, id, url, log.last(company), actor.username(), clock.instant())) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        record(
                AuditEvent.WEBHOOK_REGISTERED,
                actor,
                id,
                Map.of("host", URI.create(url).getHost()));
        return one(actor, id);
    }

    /** The address has echoed its challenge: from now on events are sent there. */
    public void confirmed(Actor actor, UUID id, String url) {
        if (webhooks.confirm(actor.administeredCompany(), id, url, clock.instant())) {
            record(AuditEvent.WEBHOOK_CONFIRMED, actor, id, Map.of());
        }
    }

    /** The address hasn't echoed its challenge. @param error a code without personal data */
    public void unconfirmed(Actor actor, UUID id, String url, String error) {
        webhooks.unconfirmed(actor.administeredCompany(), id, url, error);
    }

    /** @throws Problem NOT_FOUND if the company has none with this id */
    public void remove(Actor actor, UUID id) {
        if (!webhooks.remove(actor.administeredCompany(), id)) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        record(AuditEvent.WEBHOOK_REMOVED, actor, id, Map.of());
    }

    private void record(AuditEvent event, Actor actor, UUID id, Map<String, String> facts) {
        audit.record(new Deed(event, clock.instant(), actor.username(), "webhook:" + id, facts));
    }
}
