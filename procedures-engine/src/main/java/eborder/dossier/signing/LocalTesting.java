package eborder.dossier.signing;

import eborder.dossier.signing.DeclarationProofs.Signer;
import eborder.dossier.signing.SelfTesting.Trial;
import eborder.party.Actor;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/**
 * The way of a self-test: the program beside the key goes through the parts of signing, and each answer is remembered for the filer's
 * page. All throw {@link Problem} SIGNING_CODE_UNKNOWN, SIGNING_CODE_EXPIRED, TOO_MANY_TRIES as {@link LocalSigning} does.
 */
@Relay
public class LocalTesting {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final SelfTesting tests;
    private final DeclarationProofs proofs;
    private final CodeHolders holders;
    private final Clock clock;

    @Inject
    LocalTesting(SelfTesting tests, DeclarationProofs proofs, CodeHolders holders, Clock clock) {
        this.tests = tests;
        this.proofs = proofs;
        this.holders = holders;
        this.clock = clock;
    }

    /** What the program begins with. @param challenge that the signed bytes hold; {@code now} our time */
    public record Begun(String challenge, Instant now) {}

    /** What a key is to sign. @param input ASCII */
    public record Prepared(Signer signer, String input) {}

    /** Begins, again at every call. @param theirs the time on the program's computer, which may be five minutes off */
    public Begun begin(String code, Instant theirs, String address) {
        var actor = holder(code, address);
        var now = clock.instant();
        if (Duration.between(theirs, now).abs().compareTo(CLOCKS_DIFFER) > 0) {
            tests.fail(actor, code, TestPart.CLOCK, ErrorCode.SIGNATURE_TIME.messageKey());
        } else {
            tests.pass(actor, code, TestPart.CLOCK);
        }
        return new Begun(tests.trial(actor, code).challenge(), now);
    }

    /** The program has no key to go on with. */
    public void stop(String code, KeyFault fault, String address) {
        tests.fail(holder(code, address), code, TestPart.KEY, fault.messageKey());
    }

    /** @param chain DER, the signer's certificate first. @throws Problem as {@link DeclarationProofs#signer} */
    public Prepared prepare(String code, List<byte[]> chain, String address) {
        var actor = holder(code, address);
        tests.pass(actor, code, TestPart.KEY);
        var trial = tests.trial(actor, code);
        return through(TestPart.CERTIFICATE, actor, code, () -> {
            var now = clock.instant();
            return new Prepared(
                    proofs.signer(chain, trial.taxCode(), now),
                    proofs.signingInput(chain, trial.payload(), now.truncatedTo(ChronoUnit.SECONDS)));
        });
    }

    /** @param jws compact, over what {@link #prepare} gave. @throws Problem as {@link DeclarationProofs#prove} */
    public Signer prove(String code, String jws, String address) {
        var actor = holder(code, address);
        Trial trial = tests.trial(actor, code);
        return through(
                TestPart.SIGNATURE,
                actor,
                code,
                () -> proofs.prove(jws, trial.payload(), trial.taxCode(), trial.since(), clock.instant())
                        .signer());
    }

    private <T> T through(TestPart part, Actor actor, String code, Supplier<T> doing) {
        try {
            var done = doing.get();
            tests.pass(actor, code, part);
            return done;
        } catch (Problem refused) {
            tests.fail(actor, code, part, refused.code().messageKey());
            throw refused;
        }
    }

    private Actor holder(String code, String address) {
        return holders.of(code, address, tests::holder).actor();
    }
}
