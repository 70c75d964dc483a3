package eborder.party;

import eborder.shared.Contract;
import eborder.shared.Problem;
import java.time.Instant;
import java.util.UUID;

/** Reads the keys of companies' software, and what it signs with them in place of a password (RFC 7523). */
@Contract
public interface ClientAssertions {
    /** @throws Problem CLIENT_KEY with the reason if it is no public key that is taken here */
    ClientKey key(String jwk);

    /** Whose it says it is, nothing of it checked. @throws Problem CLIENT_ASSERTION with the reason if it can't be read */
    UUID client(String assertion);

    /** @throws Problem CLIENT_ASSERTION with the reason unless the client's key has signed it for this portal and it holds now */
    ClientAssertion check(String assertion, UUID client, ClientKey key, Instant now);
}
