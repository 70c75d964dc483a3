package eborder.dossier.signing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import eborder.dossier.signing.HandSession.Holder;
import eborder.party.Actor;
import eborder.party.Companies;
import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A test of everything that signing needs, without signing anything: opened, gone through part by part, looked at. */
@UseCase
public class SelfTesting {
    private final SelfTests tests;
    private final Companies companies;
    private final Clock clock;

    @Inject
    SelfTesting(SelfTests tests, Companies companies, Clock clock) {
        this.tests = tests;
        this.companies = companies;
        this.clock = clock;
    }

    /** What is signed in a test. @param payload canonical JSON that is no declaration; {@code since} when it could be signed */
    public record Trial(String taxCode, String challenge, byte[] payload, Instant since) {}

    /** Opens a test for the company. @return its code, with nothing to be signed */
    public OpenedSession open(Actor actor) {
        var now = clock.instant();
        tests.removeOld(now);
        var code = OneTimeCode.draw();
        var test = SelfTest.open(code, OneTimeCode.draw().characters(), actor, now);
        tests.add(test);
        return new OpenedSession(code.written(), test.expiresAt(), 0);
    }

    /** The person's newest test, while its code is in force. */
    public Optional<TestPicture> newest(Actor actor) {
        return tests.newest(actor.account(), actor.filingCompany(), clock.instant())
                .map(SelfTest::picture);
    }

    /** Whose test a code opens. @throws Problem SIGNING_CODE_UNKNOWN, SIGNING_CODE_EXPIRED */
    Holder holder(String code) {
        var test = tests.lock(code);
        test.requireOpen(clock.instant());
        return test.holder();
    }

    Trial trial(Actor actor, String code) {
        var test = own(actor, code);
        var payload = JsonNodeFactory.instance.objectNode();
        payload.put("challenge", test.challenge());
        payload.put("purpose", "self-test");
        return new Trial(
                companies.find(actor.filingCompany()).orElseThrow().taxCode(),
                test.challenge(),
                CanonicalJson.bytes(payload),
                test.openedAt());
    }

    void pass(Actor actor, String code, TestPart part) {
        own(actor, code).pass(part);
    }

    /** @param why message key */
    void fail(Actor actor, String code, TestPart part, String why) {
        own(actor, code).fail(part, why);
    }

    private SelfTest own(Actor actor, String code) {
        var test = tests.lock(code);
        if (!test.holder().account().equals(actor.account())) {
            throw new Problem(ErrorCode.SIGNING_CODE_UNKNOWN);
        }
        return test;
    }
}
