package eborder.exchange;

import eborder.shared.AtOnce;
import eborder.shared.Relay;
import jakarta.inject.Inject;

/** Carries results to the Ministry's portal, at least once and in order per dossier. */
@Relay
public class ResultDelivery extends Carrying {
    @Inject
    ResultDelivery(DeliveryDesk desk, ResultLink link, AtOnce atOnce) {
        super("results", desk, link, atOnce);
    }
}
