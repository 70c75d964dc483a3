package eborder.exchange;

import eborder.shared.Relay;
import eborder.shared.Ticking;
import jakarta.inject.Inject;
import java.time.Duration;

/** Carries results to the Ministry's portal, at least once and in order per dossier. */
@Relay
public class ResultDelivery implements Ticking {
    private final Sending sending;

    @Inject
    ResultDelivery(DeliveryDesk desk, ResultLink link) {
        sending = new Sending(desk, link);
    }

    @Override
    public String name() {
        return "results";
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
