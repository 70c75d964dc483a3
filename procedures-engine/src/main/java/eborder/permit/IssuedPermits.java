package eborder.permit;

import eborder.paper.Paper;
import eborder.paper.Papers;
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

    /** The paper of the permit as it is kept; time stamps for the archive may have been appended since it was handed out. */
    Optional<byte[]> original(PermitNumber number) {
        return permits.sealed(number)
                .flatMap(permit -> papers.of(permit.subject()))
                .map(Paper::pdf);
    }
}
