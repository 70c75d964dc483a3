package eborder.singlewindow.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.exchange.Partner;
import eborder.portcall.NeighbourEvents;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.singlewindow.immigration.DetachedJws;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.Refusals;
import eborder.support.TestClock;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of neighbours, signed and read; on a real database. */
class NeighbourDeskTest {
    private static final KeyPair PORT = pair();
    private static final KeyPair STRANGER = pair();
    private static final String EVENT =
            "{\"id\":\"E-1\",\"kind\":\"CLEARANCE\",\"imo\":\"9074729\",\"port\":\"VNHPH\",\"at\":\"2026-11-28T03:00:00Z\"}";

    private final TestClock clock = TestClock.at("2026-11-28T04:00:00Z");
    private NeighbourDesk desk;

    @BeforeEach
    void empty() {
        Database.clear();
        var keys = new NeighbourKeys(
                Optional.of(Base64.getEncoder().encodeToString(PORT.getPublic().getEncoded())), Optional.empty());
        desk = new NeighbourDesk(keys, Engine.with(clock).get(NeighbourEvents.class), clock);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_event_is_kept_with_its_source_and_time_and_a_repetition_hears_the_same() {
        var first = take(PORT, EVENT);
        clock.forward(Duration.ofHours(3));
        assertThat(new String(take(PORT, EVENT), UTF_8))
                .isEqualTo(new String(first, UTF_8))
                .isEqualTo("{\"id\":\"E-1\",\"receivedAt\":\"2026-11-28T04:00:00Z\"}");
        assertThat(Database.rows("select agency, event_id, kind, imo, port, at = '2026-11-28T03:00:00Z',"
                        + " received_at = '2026-11-28T04:00:00Z' from call_event"))
                .containsExactly(List.of("PORT_AUTHORITY", "E-1", "CLEARANCE", "9074729", "VNHPH", "t", "t"));
    }

    @Test
    void other_content_under_a_known_id_is_a_conflict() {
        take(PORT, EVENT);
        Refusals.assertRefused(ErrorCode.MESSAGE_ID_TAKEN, () -> take(PORT, EVENT.replace("CLEARANCE", "MOORED")));
    }

    @Test
    void who_has_not_signed_or_is_not_connected_is_not_heard() {
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> take(STRANGER, EVENT));
        var body = EVENT.getBytes(UTF_8);
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.take(Partner.PORT_AUTHORITY, null, body));
        var other = DetachedJws.sign(
                PORT.getPrivate(), EVENT.replace("VNHPH", "VNSGN").getBytes(UTF_8), clock.instant());
        Refusals.assertRefused(ErrorCode.NOT_ALLOWED, () -> desk.take(Partner.PORT_AUTHORITY, other, body));
        var signed = DetachedJws.sign(PORT.getPrivate(), body, clock.instant());
        Refusals.assertRefused(ErrorCode.NOT_FOUND, () -> desk.take(Partner.CUSTOMS, signed, body));
        assertThat(Database.rows("select 1 from call_event union all select 1 from inbox"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "CLEARANCE | CUSTOMS_GREEN | kind",
                "CLEARANCE | clearance | kind",
                "9074729 | 9074728 | imo",
                "VNHPH | hph | port",
                "2026-11-28T03:00:00Z | yesterday | at",
                "E-1 | a b | id",
                "E-1 | 1234567890123456789012345678901234567 | id"
            })
    void what_is_wrong_is_named(String good, String bad, String property) {
        assertThatThrownBy(() -> take(PORT, EVENT.replace(good, bad)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.BAD_REQUEST);
                    assertThat(problem.facts()).isEqualTo(Map.of("property", property));
                });
        assertThat(Database.rows("select 1 from inbox")).isEmpty();
    }

    private byte[] take(KeyPair signer, String text) {
        var body = text.getBytes(UTF_8);
        return desk.take(Partner.PORT_AUTHORITY, DetachedJws.sign(signer.getPrivate(), body, clock.instant()), body)
                .bytes();
    }
}
