package eborder.party;

import eborder.shared.Hashes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The mark of a bearer token; the token itself is known to its holder only. */
@Entity
@SuppressWarnings("UnusedVariable") // one column is read by a query only
@Table(name = "access_token")
public class AccessToken {
    static final Duration VALID = Duration.ofHours(8);

    @Id
    private String digest;

    private UUID account;
    private Instant issued;
    private Instant expires;

    @Column(name = "acting_for")
    private String actingFor;

    /** The device of a gate that it was given to, null for others. */
    private UUID device;

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

    /** Whether it still opens this account. */
    boolean opens(CurrentAccount current, Instant now) {
        return now.isBefore(expires) && current.holdsFor(issued);
    }
}
