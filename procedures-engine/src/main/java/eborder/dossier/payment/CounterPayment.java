package eborder.dossier.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** A fee that is paid at the counter while an online payment of it was begun. */
@ApplicationScoped
public class CounterPayment {
    private final PaymentOrders orders;

    @Inject
    CounterPayment(PaymentOrders orders) {
        this.orders = orders;
    }

    /**
     * Lets no online payment come after this; the caller has locked the dossier.
     *
     * @throws eborder.shared.Problem PAYMENT_PENDING as long as the payer may still pay online
     */
    public void insteadOfOnline(UUID dossier, String currency, Instant now) {
        orders.open(dossier, currency).ifPresent(order -> order.giveWay(now));
    }
}
