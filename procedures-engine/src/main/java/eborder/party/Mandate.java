package eborder.party;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A company's word that a person acts for it. One person may hold many (Circular 49/2017, article 5(2)(d)). */
@Entity
@Table(name = "mandate")
public class Mandate {
    @Id
    private UUID id;

    private UUID account;
    private UUID company;
    private String imo;
    private String unit;
    private String procedures;
    private Instant validFrom;
    private Instant validUntil;
    private String grantedByName;
    private Instant grantedAt;
    private Instant endedAt;
    private String endedByName;
    private String reason;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    protected Mandate() {}

    /** @param until the first moment at which it no longer holds, null for no end */
    static Mandate grant(
            UUID account, UUID company, MandateScope scope, Instant from, Instant until, String byName, Instant now) {
        var mandate = new Mandate();
        mandate.id = UUID.randomUUID();
        mandate.account = account;
        mandate.company = company;
        mandate.imo = scope.imo();
        mandate.unit = scope.unit();
        mandate.procedures = scope.procedures().stream().sorted().collect(Collectors.joining(","));
        mandate.validFrom = from;
        mandate.validUntil = until;
        mandate.grantedByName = byName;
        mandate.grantedAt = now;
        return mandate;
    }

    /** At once and for good. @throws Problem STATUS_FORBIDS if it has ended */
    void revoke(String why, String byName, Instant now) {
        if (hasEnded(now)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS);
        }
        reason = why;
        endedByName = byName;
        endedAt = now;
    }

    boolean isLive(Instant now) {
        return !now.isBefore(validFrom) && !hasEnded(now);
    }

    boolean hasEnded(Instant now) {
        return endedAt != null || (validUntil != null && !now.isBefore(validUntil));
    }

    MandateScope scope() {
        return new MandateScope(
                imo,
                unit,
                procedures.isEmpty()
                        ? Set.of()
                        : Arrays.stream(procedures.split(",", -1)).collect(Collectors.toSet()));
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    UUID company() {
        return company;
    }

    /** When it ended or is to end, null for no end. */
    Instant end() {
        return endedAt == null ? validUntil : endedAt;
    }

    /** @param holder the holder's name; {@code username} the sign-in name; {@code companyName} who gave it */
    MandateRow row(String holder, String username, String companyName, Instant now) {
        return new MandateRow(
                id,
                holder,
                username,
                companyName,
                scope(),
                validFrom,
                validUntil,
                grantedByName,
                grantedAt,
                endedAt,
                endedByName,
                reason,
                MandateRow.State.of(hasEnded(now), isLive(now)));
    }
}
