package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A company's software with a key of its own. What it does is done by its account, which has the same id and no password. */
@Entity
@Table(name = "api_client")
public class ApiClient {
    @Id
    private UUID id;

    private UUID company;
    private String scopes;
    private String jwk;
    private String kid;
    private String thumbprint;

    @Column(name = "key_since")
    private Instant keySince;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "token_at")
    private Instant tokenAt;

    @Column(name = "off_at")
    private Instant offAt;

    @Column(name = "off_by")
    private String offBy;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    protected ApiClient() {}

    static ApiClient register(Account account, Set<ClientScope> scopes, ClientKey key, String byName, Instant now) {
        var client = new ApiClient();
        client.id = account.id();
        client.company = account.company();
        client.scopes = ClientScope.words(scopes);
        client.createdAt = now;
        client.createdBy = byName;
        client.exchange(key, now);
        return client;
    }

    /** @throws Problem STATUS_FORBIDS if it is off */
    void exchange(ClientKey key, Instant now) {
        requireOn();
        jwk = key.jwk();
        kid = key.kid();
        thumbprint = key.thumbprint();
        keySince = now;
    }

    /** For good. @throws Problem STATUS_FORBIDS if it is off */
    void switchOff(String byName, Instant now) {
        requireOn();
        offAt = now;
        offBy = byName;
    }

    private void requireOn() {
        if (!isOn()) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
    }

    void givenToken(Instant now) {
        tokenAt = now;
    }

    boolean isOn() {
        return offAt == null;
    }

    boolean isOf(UUID someCompany) {
        return company.equals(someCompany);
    }

    UUID id() {
        return id;
    }

    ClientKey key() {
        return new ClientKey(jwk, kid, thumbprint);
    }

    Set<ClientScope> scopes() {
        return ClientScope.parse(scopes);
    }

    /** @param account its own */
    ClientRow row(Account account) {
        return new ClientRow(
                id,
                account.name(),
                account.username(),
                scopes(),
                kid,
                thumbprint,
                keySince,
                createdAt,
                createdBy,
                tokenAt,
                offAt,
                offBy);
    }
}
