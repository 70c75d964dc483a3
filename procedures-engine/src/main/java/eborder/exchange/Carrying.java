package eborder.exchange;

import eborder.shared.AtOnce;
import eborder.shared.Ticking;
import java.time.Duration;

/** Carries what waits for one partner, each second. */
public abstract class Carrying implements Ticking {
    private final String name;
    private final Sending sending;

    Carrying(String name, DeliveryDesk desk, PartnerLink link, AtOnce atOnce) {
        this.name = name;
        this.sending = new Sending(desk, link, atOnce);
    }

    @Override
    public String name() {
        return name;
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
