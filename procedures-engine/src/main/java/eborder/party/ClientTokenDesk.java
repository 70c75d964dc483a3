package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Issues tokens to the software of companies. */
@UseCase
public class ClientTokenDesk {
    /** Short: a stolen one is worth little, and the next costs one signature. */
    static final Duration VALID = Duration.ofMinutes(15);

    private final ApiClients clients;
    private final Accounts accounts;
    private final Tokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ClientTokenDesk(ApiClients clients, Accounts accounts, Tokens tokens, AuditTrail audit, Clock clock) {
        this.clients = clients;
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** The key that a client signs with; empty if there is no such client or it doesn't open any more. */
    Optional<ClientKey> key(UUID id) {
        return on(id).map(ApiClient::key);
    }

    /**
     * A token for what was shown, which is used up by it.
     *
     * @param key that it was checked by
     * @param wanted null for everything that the client may do
     * @throws Problem CLIENT_ASSERTION if it was shown before or the key was exchanged meanwhile, CLIENT_SCOPE if the client may do less
     */
    ClientToken issue(UUID id, ClientKey key, ClientAssertion assertion, Set<ClientScope> wanted) {
        var client = on(id).filter(found -> found.key().equals(key)).orElseThrow(() -> refused("UNTRUSTED"));
        if (!clients.use(id, assertion)) {
            throw refused("USED");
        }
        var scopes = wanted == null ? client.scopes() : wanted;
        if (!client.scopes().containsAll(scopes)) {
            throw new Problem(ErrorCode.CLIENT_SCOPE, Map.of("property", "scopes"));
        }
        return given(client, scopes);
    }

    private ClientToken given(ApiClient client, Set<ClientScope> scopes) {
        var now = clock.instant();
        var token = AccessToken.random();
        tokens.add(AccessToken.issue(token, client.id(), null, VALID, now).limitedTo(scopes));
        client.givenToken(now);
        audit.record(new Deed(
                AuditEvent.CLIENT_TOKEN_GIVEN,
                now,
                accounts.get(client.id()).username(),
                "client:" + client.id(),
                Map.of("scopes", ClientScope.words(scopes))));
        return new ClientToken(token, VALID, scopes);
    }

    private Optional<ApiClient> on(UUID id) {
        return clients.find(id)
                .filter(ApiClient::isOn)
                .filter(client -> accounts.get(client.id()).active());
    }

    void forgetUsed() {
        clients.forgetUsed(clock.instant());
    }

    static Problem refused(String reason) {
        return new Problem(ErrorCode.CLIENT_ASSERTION, Map.of("reason", reason));
    }
}
