package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Counts tries of signing PINs and keeps when sittings began and ended. */
@UseCase
public class PinDesk {
    private final Tries tries;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PinDesk(Tries tries, AuditTrail audit, Clock clock) {
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts a try before its PIN is looked at. @return how long to wait instead, zero if it may be looked at */
    public Duration begin(Actor officer) {
        var now = clock.instant();
        var soFar = tries.lock(name(officer), now);
        var wait = soFar.pause(now);
        if (wait.isZero()) {
            // longer and longer waits, no lock-out for half a day: who tries is signed in already, and tokens lock by
            // themselves
            soFar.count(false, now);
        }
        return wait;
    }

    public void opened(Actor officer, String remoteAddress) {
        tries.forget(name(officer));
        record(AuditEvent.SIGNING_SITTING_OPENED, officer, Map.of("address", remoteAddress));
    }

    public void refused(Actor officer, ErrorCode why, String remoteAddress) {
        if (why != ErrorCode.WRONG_PIN) {
            tries.forget(name(officer));
        }
        record(AuditEvent.SIGNING_SITTING_REFUSED, officer, Map.of("address", remoteAddress, "why", why.name()));
    }

    public void ended(Actor officer, Instant openedAt) {
        record(AuditEvent.SIGNING_SITTING_ENDED, officer, Map.of("opened", openedAt.toString()));
    }

    private void record(AuditEvent event, Actor officer, Map<String, String> facts) {
        audit.record(new Deed(event, clock.instant(), officer.username(), "account:" + officer.account(), facts));
    }

    /** No sign-in name has a space. */
    private static String name(Actor officer) {
        return "pin of " + officer.username();
    }
}
