package eborder.singlewindow.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.payment.PaymentGateway.Order;
import eborder.singlewindow.schema.SentSchema;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a payment platform is asked to collect is what its schema says. */
class SentToPlatformTest {
    private static final SentSchema ORDER = new SentSchema("payment/order-v1.schema.json");

    @Test
    void orders_in_both_currencies_fit() {
        assertThat(ORDER.fault(order(200_000, "VND"))).isEmpty();
        assertThat(ORDER.fault(order(500, "USD"))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_must_not_be_sent() {
        var order = new String(order(200_000, "VND"), UTF_8);
        for (var wrong : List.of(
                order.replace("200000", "0"),
                order.replace("200000", "200000.5"),
                order.replace("\"VND\"", "\"EUR\""),
                order.replace("Phi bien phong", "Phí biên phòng"),
                order.replace("http://127.0.0.1:8080/api", "ftp://127.0.0.1/api"),
                order.replace("\"reference\"", "\"ref\""))) {
            assertThat(wrong).isNotEqualTo(order);
            assertThat(ORDER.fault(wrong.getBytes(UTF_8))).as(wrong).isPresent();
        }
    }

    private static byte[] order(long amount, String currency) {
        return PlatformMessages.write(
                new Order(UUID.randomUUID(), UUID.randomUUID(), amount, currency, "Phi bien phong HPH26000001"),
                "http://127.0.0.1:8080");
    }
}
