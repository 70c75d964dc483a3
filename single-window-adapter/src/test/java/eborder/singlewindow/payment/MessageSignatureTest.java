package eborder.singlewindow.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.singlewindow.payment.MessageSignature.Judgement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    private static final byte[] BODY = "{\"amount\":30000}".getBytes(UTF_8);
    private static final MessageSignature OURS = new MessageSignature("0123456789abcdef0123456789abcdef");

    /** Computed apart from this code: printf '1795748400.{"amount":30000}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef. */
    private static final String BY_OPENSSL = "042cfe26edad1feb958dfb90743324b0ebc44b54f9071069195dd03e7cfd84d1";

    @Test
    void agrees_with_openssl() {
        assertThat(OURS.sign(BODY, NOW)).isEqualTo("t=1795748400,v1=" + BY_OPENSSL);
        assertThat(OURS.judge("t=1795748400,v1=" + BY_OPENSSL, BODY, NOW)).isEqualTo(Judgement.GENUINE);
    }

    @Test
    void is_wrong_for_other_bytes_another_time_or_another_secret() {
        var signed = OURS.sign(BODY, NOW);
        var theirs = new MessageSignature("f".repeat(32)).sign(BODY, NOW);
        assertThat(OURS.judge(signed, "{\"amount\": 30000}".getBytes(UTF_8), NOW))
                .isEqualTo(Judgement.WRONG);
        assertThat(OURS.judge(signed.replace("t=1795748400", "t=1795748401"), BODY, NOW))
                .isEqualTo(Judgement.WRONG);
        assertThat(OURS.judge(theirs, BODY, NOW)).isEqualTo(Judgement.WRONG);
    }

    @Test
    void holds_for_five_minutes_in_both_directions() {
        var signed = OURS.sign(BODY, NOW);
        assertThat(OURS.judge(signed, BODY, NOW.plusSeconds(300))).isEqualTo(Judgement.GENUINE);
        assertThat(OURS.judge(signed, BODY, NOW.minusSeconds(300))).isEqualTo(Judgement.GENUINE);
        assertThat(OURS.judge(signed, BODY, NOW.plusSeconds(301))).isEqualTo(Judgement.STALE);
        assertThat(OURS.judge(signed, BODY, NOW.minusSeconds(301))).isEqualTo(Judgement.STALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1,v1=", "t=99999999999999999999,v1=00", "v1=00,t=1", "t=1,v1=ZZ"})
    void is_wrong_if_it_is_none(String header) {
        assertThat(OURS.judge(header, BODY, NOW)).isEqualTo(Judgement.WRONG);
        assertThat(OURS.judge(null, BODY, NOW)).isEqualTo(Judgement.WRONG);
    }

    @Test
    void wants_a_secret_that_nobody_guesses() {
        assertThatThrownBy(() -> new MessageSignature("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
