package eborder.paper;

import eborder.party.Actor;
import java.time.Instant;

/**
 * The time in which an officer's key is unlocked and signs what he decides.
 *
 * @param endsAt when it ends by itself if the officer does nothing more
 * @param left whether the officer has signed out: only what was decided before is still signed
 */
public record Sitting(Actor officer, Instant openedAt, Instant endsAt, boolean left) {
    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** The officer has done something. */
    Sitting used(SittingTerms terms, Instant now) {
        return of(officer, openedAt, terms, now);
    }

    /** The officer has gone. */
    Sitting left(SittingTerms terms, Instant now) {
        var restEnd = now.plus(terms.rest());
        return new Sitting(officer, openedAt, restEnd.isBefore(endsAt) ? restEnd : endsAt, true);
    }

    static Sitting opened(Actor officer, SittingTerms terms, Instant now) {
        return of(officer, now, terms, now);
    }

    private static Sitting of(Actor officer, Instant openedAt, SittingTerms terms, Instant lastUsed) {
        var idleEnd = lastUsed.plus(terms.idle());
        var lastEnd = openedAt.plus(terms.longest());
        return new Sitting(officer, openedAt, idleEnd.isBefore(lastEnd) ? idleEnd : lastEnd, false);
    }
}
