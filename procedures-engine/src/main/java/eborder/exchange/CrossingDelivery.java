package eborder.exchange;

import eborder.shared.AtOnce;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Duration;

/** Carries crossings to the Immigration Department, at least once and in order per person, and warns when they come too late. */
@Relay
public class CrossingDelivery extends Carrying {
    private static final System.Logger LOG = System.getLogger(CrossingDelivery.class.getName());

    /** single-window.md 4: the alarm for this partner. */
    private static final Duration TOO_OLD = Duration.ofSeconds(60);

    private final DeliveryDesk desk;
    private final CrossingLink link;
    private boolean warned;

    @Inject
    CrossingDelivery(DeliveryDesk desk, CrossingLink link, AtOnce atOnce) {
        super("crossings", desk, link, atOnce);
        this.desk = desk;
        this.link = link;
    }

    @Override
    public void tick() {
        if (link.isConnected()) {
            super.tick();
            watch(desk.oldestUnsent(Partner.IMMIGRATION));
        }
    }

    /** Once as it begins and once as it ends: a line each second would hide everything else. */
    private void watch(Duration oldest) {
        boolean late = oldest.compareTo(TOO_OLD) > 0;
        if (late && !warned) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "crossings to {0} wait since {1} s",
                    Partner.IMMIGRATION,
                    oldest.toSeconds());
        } else if (!late && warned) {
            LOG.log(System.Logger.Level.INFO, "no crossing waits too long any more");
        }
        warned = late;
    }
}
