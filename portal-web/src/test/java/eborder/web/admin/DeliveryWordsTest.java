package eborder.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.i18n.Messages;
import eborder.web.admin.DeliveryWords.Trouble;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the outbox keeps of a failure has a text. */
class DeliveryWordsTest {
    private static final Messages MESSAGES = Messages.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELIVERY_FAILED {reason=HTTP 503} | HTTP",
                "DELIVERY_FAILED {retryAfter=2, reason=HTTP 429} | HTTP",
                "DELIVERY_FAILED {reason=HTTP 429, retryAfter=2} | HTTP",
                "DELIVERY_REFUSED {reason=HTTP 422} | HTTP_REFUSED",
                "DELIVERY_REFUSED {reason=code 12} | SAID",
                "DELIVERY_FAILED {reason=refused 0301} | SAID",
                "DELIVERY_FAILED {reason=signature of the receipt} | SIGNATURE",
                "DELIVERY_FAILED {reason=signature of the receipt, signature=SIGNATURE_ALTERED} | SIGNATURE_CODE",
                "DELIVERY_FAILED {signature=SIGNATURE_MISSING, reason=signature of the receipt} | SIGNATURE_CODE",
                "DELIVERY_FAILED {reason=receipt for another message} | RECEIPT",
                "DELIVERY_FAILED {reason=no partner is set} | NOT_SET",
                "DELIVERY_REFUSED {reason=no message for it} | NO_MESSAGE",
                "HttpTimeoutException | TIMEOUT",
                "ConnectException | UNREACHABLE",
                "SSLHandshakeException | TLS",
                "IOException | CUT_OFF",
                "DELIVERY_FAILED | OTHER",
                "NullPointerException | OTHER"
            })
    void a_failure_has_a_text(String error, String end) {
        var trouble = Trouble.of(error);

        assertThat(trouble.key()).isEqualTo("page.partner.trouble." + end);
        assertThat(MESSAGES.has(trouble.key())).isTrue();
    }

    @Test
    void numbers_and_codes_of_the_partner_stay() {
        assertThat(Trouble.of("DELIVERY_FAILED {reason=HTTP 503}").facts()).isEqualTo(Map.of("status", "503"));
        assertThat(Trouble.of("DELIVERY_FAILED {reason=refused 0301}").facts()).isEqualTo(Map.of("detail", "0301"));
        assertThat(Trouble.of("DELIVERY_FAILED {reason=signature of the receipt, signature=SIGNATURE_ALTERED}")
                        .facts())
                .isEqualTo(Map.of("code", "SIGNATURE_ALTERED"));
    }
}
