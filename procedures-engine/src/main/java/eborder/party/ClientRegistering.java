package eborder.party;

import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** Registers a company's software with its key. */
@Relay
public class ClientRegistering {
    private final ClientAssertions assertions;
    private final ClientDesk desk;

    @Inject
    ClientRegistering(ClientAssertions assertions, ClientDesk desk) {
        this.assertions = assertions;
        this.desk = desk;
    }

    /** @throws Problem NOT_ALLOWED, CLIENT_KEY with the reason, CLIENT_TOO_MANY */
    public ClientRow register(Actor actor, NewClient wanted) {
        actor.administeredCompany();
        return desk.register(actor, wanted, assertions.key(wanted.jwk()));
    }

    /** From now on with another key. @throws Problem NOT_FOUND, CLIENT_KEY, STATUS_FORBIDS if it is off */
    public ClientRow exchange(Actor actor, UUID id, String jwk) {
        actor.administeredCompany();
        NewClient.requireKey(jwk);
        return desk.exchange(actor, id, assertions.key(jwk));
    }
}
