package eborder.dossier.signing;

import eborder.dossier.signing.HandSession.Holder;
import eborder.party.Actor;
import eborder.party.CurrentActors;
import eborder.shared.Brake;
import eborder.shared.ErrorCode;
import eborder.shared.OneTimeCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/** Who signs by a code. Codes of 49 bits aren't guessed at twenty tries a quarter of an hour. */
@Relay
class CodeHolders {
    private static final int TRIES = 20;

    private final CurrentActors actors;
    private final Brake brake;

    @Inject
    CodeHolders(CurrentActors actors, Clock clock) {
        this.actors = actors;
        brake = new Brake(TRIES, Duration.ofMinutes(15), clock);
    }

    /** @param actor the holder now, in the capacity in which the code was taken */
    record Present(Holder holder, Actor actor) {}

    /**
     * A code says who signs, not whether that person still may.
     *
     * @param address where the code comes from; {@code holders} gives the one of a code
     * @throws Problem SIGNING_CODE_UNKNOWN, TOO_MANY_TRIES, and what is wrong with the code
     */
    Present of(String code, String address, Function<String, Holder> holders) {
        if (!brake.pause(address).isZero()) {
            throw new Problem(ErrorCode.TOO_MANY_TRIES);
        }
        try {
            return present(holders.apply(code));
        } catch (Problem refused) {
            if (refused.code() == ErrorCode.SIGNING_CODE_UNKNOWN
                    && OneTimeCode.typed(code).isPresent()) {
                brake.count(address);
            }
            throw refused;
        }
    }

    private Present present(Holder holder) {
        return actors.capacities(holder.account(), holder.since()).stream()
                .filter(holder::signsAs)
                .findFirst()
                .map(actor -> new Present(holder, actor))
                .orElseThrow(() -> new Problem(ErrorCode.SIGNING_CODE_UNKNOWN));
    }
}
