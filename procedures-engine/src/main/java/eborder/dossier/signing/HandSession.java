package eborder.dossier.signing;

import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A quarter of an hour in which somebody signs filed versions or officers' papers with a key in the own hands, once. */
@Entity
@Table(name = "hand_session")
public class HandSession {
    static final Duration VALID = Duration.ofMinutes(15);
    private static final Pattern COMMA = Pattern.compile(",");

    /** What is signed in a session. */
    public enum Kind {
        DECLARATIONS,
        PAPERS
    }

    @Id
    private String digest;

    private UUID account;
    private UUID company;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant openedAt;
    private Instant expiresAt;
    private String chain;
    private Instant preparedAt;
    private Instant usedAt;

    protected HandSession() {}

    /** @param kind who may sign such things was asked before */
    static HandSession open(OneTimeCode code, Actor actor, Kind kind, Instant now) {
        var session = new HandSession();
        session.digest = code.digest();
        session.account = actor.account();
        session.company = kind == Kind.DECLARATIONS ? actor.filingCompany() : null;
        session.kind = kind;
        session.openedAt = now;
        session.expiresAt = now.plus(VALID);
        return session;
    }

    /** @throws Problem SIGNING_CODE_USED, SIGNING_CODE_EXPIRED */
    void requireOpen(Instant now) {
        if (usedAt != null) {
            throw new Problem(ErrorCode.SIGNING_CODE_USED);
        }
        if (!now.isBefore(expiresAt)) {
            throw new Problem(ErrorCode.SIGNING_CODE_EXPIRED);
        }
    }

    /** The certificates with which it will be signed, and from when the signatures are. */
    void prepare(List<byte[]> certificates, Instant now) {
        requireOpen(now);
        chain = certificates.stream().map(Base64.getEncoder()::encodeToString).collect(Collectors.joining(","));
        preparedAt = now.truncatedTo(ChronoUnit.SECONDS);
    }

    void use(Instant now) {
        requireOpen(now);
        usedAt = now;
    }

    String digest() {
        return digest;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Holder holder() {
        return new Holder(account, company, kind, openedAt);
    }

    /** @throws Problem SIGNING_NOT_PREPARED if no certificate was named yet */
    Prepared prepared() {
        if (chain == null) {
            throw new Problem(ErrorCode.SIGNING_NOT_PREPARED);
        }
        return new Prepared(
                COMMA.splitAsStream(chain).map(Base64.getDecoder()::decode).toList(), preparedAt);
    }

    /** Whose session it is. @param company null for an officer; {@code since} when it was opened */
    record Holder(UUID account, UUID company, Kind kind, Instant since) {
        /** Whether a person who signs in this session does so in a capacity. */
        boolean signsAs(Actor capacity) {
            return kind == Kind.PAPERS ? capacity.unit() != null : company.equals(capacity.company());
        }
    }

    /** @param chain DER, the signer's certificate first; {@code at} the time of signing */
    record Prepared(List<byte[]> chain, Instant at) {}
}
