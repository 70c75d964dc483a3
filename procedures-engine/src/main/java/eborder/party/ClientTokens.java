package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Lets a company's software in by what it signed with its key: OAuth 2.0 client credentials with private_key_jwt (RFC 7523, 2.2). */
@Relay
public class ClientTokens {
    private final ClientAssertions assertions;
    private final ClientTokenDesk desk;
    private final AddressBrake brake;
    private final Clock clock;

    @Inject
    public ClientTokens(ClientAssertions assertions, ClientTokenDesk desk, AddressBrake brake, Clock clock) {
        this.assertions = assertions;
        this.desk = desk;
        this.brake = brake;
        this.clock = clock;
    }

    /** How long an address must wait that was refused too often; zero if it need not. */
    public Duration pause(String remoteAddress) {
        return brake.pause(remoteAddress);
    }

    /**
     * A token; what was shown counts once.
     *
     * @param wanted null for everything that the client may do
     * @param remoteAddress where the request comes from, as the portal's own proxy says it
     * @throws Problem CLIENT_ASSERTION with the reason, CLIENT_SCOPE
     */
    public ClientToken token(String assertion, Set<ClientScope> wanted, String remoteAddress) {
        try {
            var client = assertions.client(assertion);
            // whether there is such a client, or it is off, is nobody's business
            var key = desk.key(client).orElseThrow(() -> ClientTokenDesk.refused("UNTRUSTED"));
            return desk.issue(client, key, assertions.check(assertion, client, key, clock.instant()), wanted);
        } catch (Problem problem) {
            if (problem.code() == ErrorCode.CLIENT_ASSERTION) {
                brake.refused(remoteAddress);
            }
            throw problem;
        }
    }
}
