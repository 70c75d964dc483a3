package eborder.paper;

import eborder.party.Actor;
import eborder.party.PinDesk;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Opens an officer's signing sitting by PIN, and ends it: by its time, by the officer, by signing out. */
@Relay
public class SigningSittings implements Ticking {
    private static final int LONGEST_PIN = 64;

    private final OfficerKeys keys;
    private final OpenSittings sittings;
    private final PinDesk desk;
    private final KeyDesk known;

    @Inject
    SigningSittings(OfficerKeys keys, OpenSittings sittings, PinDesk desk, KeyDesk known) {
        this.known = known;
        this.keys = keys;
        this.sittings = sittings;
        this.desk = desk;
    }

    /** Whether this officer must open sittings at all: not where one common key signs, and not with a key in the own hands. */
    public boolean areNeeded(Actor officer) {
        return keys.areOwn() && !keys.isInHand(officer.username());
    }

    /** Whether the officer signs without a sitting, with a key in the own hands. */
    public boolean isInHand(Actor officer) {
        return keys.areOwn() && keys.isInHand(officer.username());
    }

    /**
     * Opens a sitting, in place of one that is open already.
     *
     * @param remoteAddress where the PIN was typed, for the audit trail
     * @throws Problem WRONG_PIN, TOO_MANY_TRIES after several, NO_SIGNING_KEY, SIGNING_FAILED, NOT_ALLOWED for those who sign nothing
     */
    public void open(Actor officer, String pin, String remoteAddress) {
        officer.reviewingUnit();
        if (isInHand(officer)) {
            throw new Problem(ErrorCode.NO_SIGNING_KEY);
        }
        if (pin == null || pin.isBlank() || pin.length() > LONGEST_PIN) {
            throw new Problem(ErrorCode.WRONG_PIN);
        }
        var wait = desk.begin(officer);
        if (!wait.isZero()) {
            throw new Problem(ErrorCode.TOO_MANY_TRIES, Map.of("seconds", Long.toString(wait.toSeconds() + 1)));
        }
        end(officer);
        try {
            known.seen(officer, keys.unlock(officer, pin));
        } catch (Problem refused) {
            desk.refused(officer, refused.code(), remoteAddress);
            throw refused;
        }
        sittings.opened(officer);
        desk.opened(officer, remoteAddress);
    }

    /** Counts as a deed of the officer. @throws Problem SIGNING_SITTING_NEEDED if none is open though one is needed */
    public void require(Actor officer) {
        if (isDue(officer)) {
            throw new Problem(ErrorCode.SIGNING_SITTING_NEEDED);
        }
        sittings.used(officer.account());
    }

    public Optional<Sitting> of(Actor officer) {
        return sittings.of(officer.account());
    }

    /** Whether the officer must type the PIN before the next decision that is signed. */
    public boolean isDue(Actor officer) {
        return areNeeded(officer) && of(officer).isEmpty();
    }

    /** Does nothing without a sitting. */
    public void end(Actor officer) {
        sittings.ended(officer.account()).ifPresent(sitting -> {
            keys.lock(officer);
            desk.ended(officer, sitting.openedAt());
        });
    }

    /** The officer signs out: no new decision counts on the sitting, and it ends as soon as there was time to sign the earlier ones. */
    public void leave(Actor officer) {
        sittings.left(officer.account());
    }

    public Signers signers() {
        return keys.areOwn() ? new Signers(false, sittings.accounts(), true) : Signers.EVERYBODY;
    }

    @Override
    public String name() {
        return "signing sittings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void tick() {
        sittings.over().forEach(sitting -> end(sitting.officer()));
    }
}
