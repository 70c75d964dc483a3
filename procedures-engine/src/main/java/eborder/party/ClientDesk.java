package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The software that a company lets in, kept by its administrator. */
@UseCase
public class ClientDesk {
    public static final int MOST = 5;

    private static final String PREFIX = "api-";
    private static final int NAME_LETTERS = 12;

    private final ApiClients clients;
    private final Accounts accounts;
    private final Mandates mandates;
    private final AccountChanges changes;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ClientDesk(
            ApiClients clients,
            Accounts accounts,
            Mandates mandates,
            AccountChanges changes,
            AuditTrail audit,
            Clock clock) {
        this.clients = clients;
        this.accounts = accounts;
        this.mandates = mandates;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that are on first. */
    public List<ClientRow> list(Actor actor) {
        return clients.ofCompany(actor.administeredCompany()).stream()
                .map(this::row)
                .toList();
    }

    /** For {@code ClientRegistering}. @throws Problem CLIENT_TOO_MANY beyond {@value #MOST} that are on */
    ClientRow register(Actor actor, NewClient wanted, ClientKey key) {
        var company = actor.administeredCompany();
        clients.lock(company);
        if (clients.ofCompany(company).stream().filter(ApiClient::isOn).count() >= MOST) {
            throw new Problem(ErrorCode.CLIENT_TOO_MANY, Map.of("most", String.valueOf(MOST)));
        }
        var now = clock.instant();
        var account = Account.openTechnical(
                new NewAccount(username(), wanted.name(), Set.of(Role.FILER), company, null, "vi"), now);
        accounts.add(account);
        mandates.beginFor(account, now);
        var client = ApiClient.register(account, wanted.scopes(), key, actor.name(), now);
        clients.add(client);
        record(AuditEvent.CLIENT_REGISTERED, actor, client, Map.of("scopes", ClientScope.words(wanted.scopes())), now);
        return client.row(account);
    }

    /** Nobody else can have taken it: a person chooses no name of this kind by chance. */
    private static String username() {
        return PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, NAME_LETTERS);
    }

    /** For {@code ClientRegistering}: the former key opens nothing any more, its tokens neither. */
    ClientRow exchange(Actor actor, UUID id, ClientKey key) {
        var client = clients.ofCompany(actor.administeredCompany(), id);
        var now = clock.instant();
        client.exchange(key, now);
        accounts.lock(id).endTokens(now);
        record(AuditEvent.CLIENT_KEY_EXCHANGED, actor, client, Map.of(), now);
        return row(client);
    }

    /** For good; its tokens end within five seconds. @throws Problem NOT_FOUND, STATUS_FORBIDS if it is off */
    public void switchOff(Actor actor, UUID id) {
        var client = clients.ofCompany(actor.administeredCompany(), id);
        var now = clock.instant();
        client.switchOff(actor.name(), now);
        var account = accounts.lock(id);
        if (!account.cancelled()) {
            var order = AccountOrder.of(actor, AccountReasons.COMPANY_ASKED, null, null);
            changes.cancel(actor.username(), account, order, now);
        }
        record(AuditEvent.CLIENT_SWITCHED_OFF, actor, client, Map.of(), now);
    }

    private ClientRow row(ApiClient client) {
        return client.row(accounts.get(client.id()));
    }

    private void record(AuditEvent event, Actor actor, ApiClient client, Map<String, String> facts, Instant now) {
        var all = new HashMap<>(facts);
        all.put("thumbprint", client.key().thumbprint());
        audit.record(new Deed(event, now, actor.username(), "client:" + client.id(), all));
    }
}
