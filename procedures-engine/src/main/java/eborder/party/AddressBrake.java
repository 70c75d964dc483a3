package eborder.party;

import eborder.shared.Brake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Slows down one address that tries many names (reliability.md T15). */
@ApplicationScoped
public class AddressBrake {
    static final int FREE = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Brake refusals;

    @Inject
    public AddressBrake(Clock clock) {
        refusals = new Brake(FREE, WINDOW, clock);
    }

    /** How long the address must wait; zero if it need not. */
    Duration pause(String address) {
        return refusals.pause(address);
    }

    void refused(String address) {
        refusals.count(address);
    }
}
