package eborder.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The identity at a provider that opens an account. */
@Entity
@Table(name = "account_identity")
public class AccountIdentity {
    @Id
    private UUID account;

    private String issuer;

    @SuppressWarnings("UnusedVariable") // read by a query only
    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "linked_by")
    private String linkedBy;

    protected AccountIdentity() {}

    static AccountIdentity link(UUID account, ProviderIdentity identity, String by, Instant now) {
        var linked = new AccountIdentity();
        linked.account = account;
        linked.issuer = identity.issuer();
        linked.subject = identity.subject();
        linked.linkedAt = now;
        linked.linkedBy = by;
        return linked;
    }

    UUID account() {
        return account;
    }

    LinkedIdentity row() {
        return new LinkedIdentity(issuer, linkedAt, linkedBy);
    }
}
