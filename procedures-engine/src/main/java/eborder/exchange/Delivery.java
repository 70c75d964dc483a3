package eborder.exchange;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Carries notices to the single window, at least once and in order per dossier. */
@Relay
public class Delivery implements Ticking {
    private final Sending sending;

    @Inject
    Delivery(DeliveryDesk desk, SingleWindowLink link) {
        sending = new Sending(desk, link);
    }

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void tick() {
        sending.sendDue();
    }
}
