package eborder.permit;

import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The issued permits for everybody: no actor, because what may be told follows from what the asker holds in the hand. */
@UseCase
public class IssuedPermits {
    private final Permits permits;
    private final Clock clock;

    @Inject
    IssuedPermits(Permits permits, Clock clock) {
        this.permits = permits;
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
}
