package eborder.permit;

import eborder.permit.VerificationOutcome.Answered;
import eborder.permit.VerificationOutcome.TooMany;
import eborder.shared.Brake;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Whether a permit is genuine and in force, for anybody who holds its paper: by the code under the barcode or by the barcode. */
@Relay
public class PermitVerification {
    /** Many people stand behind one address in a port's office, and 40 bits aren't guessed at this pace. */
    static final int QUESTIONS = 30;

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CHARACTERS = 2_000;
    private static final Answered UNKNOWN = new Answered(PublicState.UNKNOWN, null);
    private static final Answered CHANGED = new Answered(PublicState.CHANGED, null);

    private final IssuedPermits permits;
    private final Seals seals;
    private final Brake brake;

    @Inject
    PermitVerification(IssuedPermits permits, Seals seals, Clock clock) {
        this.permits = permits;
        this.seals = seals;
        this.brake = new Brake(QUESTIONS, WINDOW, clock);
    }

    /**
     * @param text number and check part as typed, or what a scanner made of the barcode
     * @param address where the question comes from
     */
    public VerificationOutcome verify(String text, String address) {
        return braked(address).orElseGet(() -> answer(text));
    }

    /** Counts a question. @return what to say instead of an answer if there were too many */
    Optional<VerificationOutcome> braked(String address) {
        var wait = brake.pause(address);
        if (!wait.isZero()) {
            return Optional.of(new TooMany(wait.plusMillis(999).toSeconds()));
        }
        brake.count(address);
        return Optional.empty();
    }

    private Answered answer(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return UNKNOWN;
        }
        return PermitCode.typed(text).map(this::ofCode).orElseGet(() -> ofSeal(seals.read(text)));
    }

    /** An unknown number costs the same work as a wrong check part. */
    private Answered ofCode(PermitCode code) {
        var found = permits.find(code.number());
        boolean fits =
                CheckPart.of(found.map(IssuedPermit::sealDigits).orElse("")).fits(code.check());
        return found.filter(permit -> fits).map(PermitVerification::told).orElse(UNKNOWN);
    }

    Answered ofSeal(SealReading reading) {
        if (reading instanceof SealReading.Genuine genuine) {
            return PermitNumber.typed(genuine.content().permitNumber())
                    .flatMap(permits::find)
                    .map(permit -> genuine.equals(seals.read(permit.sealDigits())) ? told(permit) : CHANGED)
                    .orElse(UNKNOWN);
        }
        return reading.fault().filter(fault -> fault != SealFault.NO_SEAL).isPresent() ? CHANGED : UNKNOWN;
    }

    private static Answered told(IssuedPermit permit) {
        return permit.state() == PublicState.UNKNOWN ? UNKNOWN : new Answered(permit.state(), permit.facts());
    }
}
