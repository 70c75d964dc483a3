package eborder.dossier.signing;

import eborder.dossier.signing.HandSession.Holder;
import eborder.dossier.signing.TestedPart.State;
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
import java.util.Arrays;
import java.util.UUID;

/**
 * A quarter of an hour in which a filer finds out which part of signing fails, as often as it takes. Nothing is signed by its code and
 * nothing kept but how far the last try came.
 */
@Entity
@Table(name = "self_test")
public class SelfTest {
    private static final Duration VALID = Duration.ofMinutes(15);

    @Id
    private String digest;

    private UUID account;
    private UUID company;
    private String challenge;
    private Instant openedAt;
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private TestPart passed;

    @Enumerated(EnumType.STRING)
    private TestPart faulty;

    private String faultKey;

    protected SelfTest() {}

    static SelfTest open(OneTimeCode code, String challenge, Actor actor, Instant now) {
        var test = new SelfTest();
        test.digest = code.digest();
        test.account = actor.account();
        test.company = actor.filingCompany();
        test.challenge = challenge;
        test.openedAt = now;
        test.expiresAt = now.plus(VALID);
        return test;
    }

    /** @throws Problem SIGNING_CODE_EXPIRED */
    void requireOpen(Instant now) {
        if (!now.isBefore(expiresAt)) {
            throw new Problem(ErrorCode.SIGNING_CODE_EXPIRED);
        }
    }

    /** It came through this part, and through those before it. */
    void pass(TestPart part) {
        passed = part;
        faulty = null;
        faultKey = null;
    }

    /** It fails here, and came through the parts before. @param why message key */
    void fail(TestPart part, String why) {
        faulty = part;
        faultKey = why;
    }

    Holder holder() {
        return new Holder(account, company, HandSession.Kind.DECLARATIONS, openedAt);
    }

    String challenge() {
        return challenge;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    TestPicture picture() {
        return new TestPicture(
                openedAt,
                expiresAt,
                Arrays.stream(TestPart.values()).map(this::tested).toList());
    }

    private TestedPart tested(TestPart part) {
        return part == faulty
                ? new TestedPart(part, State.FAILS, faultKey)
                : new TestedPart(part, isPassed(part) ? State.OK : State.NOT_REACHED, null);
    }

    private boolean isPassed(TestPart part) {
        return faulty == null ? passed != null && part.compareTo(passed) <= 0 : part.compareTo(faulty) < 0;
    }
}
