package eborder.permit;

import eborder.paper.Paper;
import eborder.paper.Papers;
import eborder.shared.Fingerprint;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The issued permits for everybody: no actor, because what may be told follows from what the asker holds in the hand. */
@UseCase
public class IssuedPermits {
    private final Permits permits;
    private final Papers papers;
    private final Clock clock;

    @Inject
    IssuedPermits(Permits permits, Papers papers, Clock clock) {
        this.permits = permits;
        this.papers = papers;
        this.clock = clock;
    }

    Optional<IssuedPermit> find(PermitNumber number) {
        var now = clock.instant();
        return permits.sealed(number)
                .map(permit -> new IssuedPermit(
                        PublicState.of(permit.status(), permit.validity(), now),
                        PublicFacts.of(permit),
                        permit.sealDigits()));
    }

    /** The paper that has these bytes: nothing about them has to be found out any more. */
    Optional<KeptPaper> kept(Fingerprint fingerprint) {
        return papers.with(fingerprint).map(known -> new KeptPaper(symbol(known.subject()), known.revocationKnown()));
    }

    /** Blank on whatever is no permit. */
    private String symbol(String subject) {
        return PermitNumber.typed(subject.replaceFirst("^permit:", ""))
                .flatMap(permits::sealed)
                .map(Permit::sealDigits)
                .orElse("");
    }

    /** Whether the permit's paper was signed under a certificate that had been revoked, as far as its authority has answered. */
    boolean signedUnderRevoked(PermitNumber number) {
        return permits.sealed(number)
                .filter(permit -> papers.isSignedUnderRevoked(permit.subject()))
                .isPresent();
    }

    /** The paper of the permit as it is kept; time stamps for the archive may have been appended since it was handed out. */
    Optional<byte[]> original(PermitNumber number) {
        return permits.sealed(number)
                .flatMap(permit -> papers.of(permit.subject()))
                .map(Paper::pdf);
    }
}
