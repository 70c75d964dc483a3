package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.e2e.api.Refused;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real permit's barcode with any byte changed never opens the gate, and whatever is held to a scanner gets an answer (T34, T37). */
@ExtendWith(RunningPortal.class)
class DamagedBarcodeJourney {
    private static final String PREFIX = "7041";
    private static final int[] CHANGES = {0x01, 0x80, 0xFF};

    private static ConfirmedCall call;
    private static String seal;

    @BeforeAll
    static void a_permit_is_issued(PortalProcess portal) {
        call = ConfirmedCall.play(portal.address(), 1);
        seal = call.people().agent().text("permits/" + call.number() + "/seal");
    }

    @Test
    void the_barcode_as_it_was_issued_is_known() {
        assertThat(check(seal).path("permit").path("number").asText()).isEqualTo(call.number());
    }

    @Test
    void every_changed_byte_is_red_with_a_reason() {
        // 0x01, then the seal: the leading byte keeps zeros in front (gate.md 0)
        var bytes = new BigInteger(seal.substring(PREFIX.length())).toByteArray();
        for (int at = 1; at < bytes.length; at++) {
            for (int change : CHANGES) {
                var damaged = bytes.clone();
                damaged[at] ^= (byte) change;
                requireRed(PREFIX + new BigInteger(damaged), "byte " + at + " changed by " + change);
                requireRed(
                        new String(damaged, 1, damaged.length - 1, StandardCharsets.ISO_8859_1),
                        "raw byte " + at + " changed by " + change);
            }
        }
    }

    static Stream<String> garbage() {
        return Stream.of(
                "",
                " ",
                "\u0000",
                PREFIX,
                PREFIX + "1",
                PREFIX + "9".repeat(1_400),
                "9".repeat(2_000),
                "\u00dc\u0003".repeat(900),
                "\ud83d\ude00".repeat(500),
                "\ud83d",
                "\u202eABC",
                "' or 1=1 --",
                "<script>alert(1)</script>",
                "#{7*7}",
                "${jndi:ldap://127.0.0.1/x}",
                "https://example.org/",
                "HPH-99-9999999",
                "\r\n\t\u001b[2J");
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_is_red(String scanned) {
        requireRed(scanned, scanned);
    }

    @Test
    void what_is_longer_than_any_barcode_is_refused_unread() {
        for (var scanned : new String[] {"9".repeat(2_001), "\u0000".repeat(100_000), "x".repeat(1_000_000)}) {
            assertThat(refusal(scanned)).isEqualTo(400);
        }
        assertThat(refusal("x".repeat(5_000_000))).isIn(400, 413);
    }

    private static int refusal(String scanned) {
        try {
            check(scanned);
            return 200;
        } catch (Refused refused) {
            return refused.status();
        }
    }

    private static void requireRed(String scanned, String what) {
        var verdict = check(scanned);
        assertThat(verdict.path("verdict").asText()).as(what).isEqualTo("RED");
        assertThat(verdict.path("reasons")).as(what).isNotEmpty();
        assertThat(verdict.has("permit")).as(what).isFalse();
    }

    private static JsonNode check(String scanned) {
        return call.people()
                .guard()
                .post(
                        "gate/checks",
                        Map.of(
                                "eventId",
                                UUID.randomUUID().toString(),
                                "scanned",
                                scanned,
                                "direction",
                                "OUT",
                                "lane",
                                "1",
                                "reader",
                                "SCANNER"));
    }
}
