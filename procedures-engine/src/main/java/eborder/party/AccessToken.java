package eborder.party;

import eborder.shared.Hashes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** The mark of a bearer token; the token itself is known to its holder only. */
@Entity
@SuppressWarnings("UnusedVariable") // one column is read by a query only
@Table(name = "access_token")
public class AccessToken {
    static final Duration VALID = Duration.ofHours(8);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String digest;

    private UUID account;
    private Instant issued;
    private Instant expires;

    @Column(name = "acting_for")
    private String actingFor;

    /** The device of a gate that it was given to, null for others. */
    private UUID device;

    /** What a company's software may do with it, null for people. */
    private String scopes;

    protected AccessToken() {}

    static AccessToken issue(String token, UUID account, String actingFor, Duration lasts, Instant now) {
        AccessToken issued = new AccessToken();
        issued.digest = digest(token);
        issued.account = account;
        issued.actingFor = actingFor;
        issued.issued = now;
        issued.expires = now.plus(lasts);
        return issued;
    }

    AccessToken to(UUID gateDevice) {
        device = gateDevice;
        return this;
    }

    AccessToken limitedTo(Set<ClientScope> allowed) {
        scopes = ClientScope.words(allowed);
        return this;
    }

    static String random() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    static String digest(String token) {
        return Hashes.sha256Hex(token);
    }

    UUID account() {
        return account;
    }

    /** The place that it acts for, null for the own company or unit. */
    String actingFor() {
        return actingFor;
    }

    TokenHolder holder(Actor actor) {
        return new TokenHolder(actor, scopes != null, scopes == null ? Set.of() : ClientScope.parse(scopes));
    }

    /** Whether it still opens this account. */
    boolean opens(CurrentAccount current, Instant now) {
        return now.isBefore(expires) && current.holdsFor(issued);
    }
}
