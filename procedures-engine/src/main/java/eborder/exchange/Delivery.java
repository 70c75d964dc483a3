package eborder.exchange;

import eborder.shared.AtOnce;
import eborder.shared.Relay;
import jakarta.inject.Inject;

/** Carries notices to the single window, at least once and in order per dossier. */
@Relay
public class Delivery extends Carrying {
    @Inject
    Delivery(DeliveryDesk desk, SingleWindowLink link, AtOnce atOnce) {
        super("delivery", desk, link, atOnce);
    }
}
