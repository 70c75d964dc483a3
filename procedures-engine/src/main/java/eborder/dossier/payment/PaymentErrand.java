package eborder.dossier.payment;

import java.util.UUID;

/** What the platform is to be asked about one order. */
sealed interface PaymentErrand {
    UUID order();

    record Create(PaymentGateway.Order request) implements PaymentErrand {
        @Override
        public UUID order() {
            return request.reference();
        }
    }

    record Ask(UUID order, String gatewayOrder) implements PaymentErrand {}

    record Refund(UUID order, String gatewayOrder) implements PaymentErrand {}
}
