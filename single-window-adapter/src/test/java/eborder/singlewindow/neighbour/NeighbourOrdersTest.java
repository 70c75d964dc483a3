package eborder.singlewindow.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.Partner;
import eborder.portcall.NeighbourEvents;
import eborder.singlewindow.immigration.DetachedJws;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever order messages come in, however often, and whichever answers are lost, what stands in the end is the same (reliability.md T29): a
 * thousand ships of which the same is told, each in another way; the seed is printed with a failure.
 */
class NeighbourOrdersTest {
    private static final int SHIPS = 1_000;
    private static final List<String> SET = List.of(
            "PLAN 01:00",
            "MOORED 02:00",
            "CLEARANCE 03:00",
            "CLEARANCE_CANCELLED 04:00",
            "CLEARANCE 05:00",
            "SHIFTING_ORDER 06:00");
    private static final KeyPair PORT = pair();

    private final TestClock clock = TestClock.at("2026-11-28T08:00:00Z");
    private final Map<String, byte[]> answers = new HashMap<>();
    private NeighbourDesk desk;
    private int heard;

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
    void a_thousand_orders_losses_and_repeats_of_one_set_end_in_one_state() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int ship = 0; ship < SHIPS; ship++) {
            journey(ship, random).forEach(this::take);
        }

        assertThat(heard).as("repeats, seed %d", seed).isGreaterThan(SHIPS * SET.size() * 5 / 4);
        assertThat(Database.rows("""
            select count(distinct told), max(told), count(*) from (
              select imo, string_agg(kind || ' ' || to_char(at at time zone 'UTC', 'HH24:MI'), ',' order by at) told
                from call_event group by imo) ships\
            """))
                .as("seed %d", seed)
                .containsExactly(List.of("1", String.join(",", SET), Integer.toString(SHIPS)));
        assertThat(Database.rows("select (select count(*) from inbox), (select count(*) from message_archive),"
                        + " (select count(*) from audit_event where event = 'MESSAGE_TAKEN')"))
                .as("each once, seed %d", seed)
                .containsExactly(Collections.nCopies(3, Integer.toString(SHIPS * SET.size())));
    }

    /** The set in any order; a message whose answer is lost is sent again, at once or after others. */
    private static List<String> journey(int ship, Random random) {
        var all = new ArrayList<String>();
        for (int i = 0; i < SET.size(); i++) {
            var words = SET.get(i).split(" ", -1);
            var message =
                    "{\"id\":\"S%d-%d\",\"kind\":\"%s\",\"imo\":\"%s\",\"port\":\"VNHPH\",\"at\":\"2026-11-28T%s:00Z\"}"
                            .formatted(ship, i, words[0], imo(ship), words[1]);
            all.addAll(Collections.nCopies(1 + Math.max(0, random.nextInt(4) - 1), message));
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** Seven digits, the last of which checks the others. */
    private static String imo(int ship) {
        var digits = Integer.toString(900_000 + ship);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return digits + sum % 10;
    }

    /** A repetition hears what the first one heard, byte for byte. */
    private void take(String message) {
        heard++;
        var body = message.getBytes(UTF_8);
        var answer = desk.take(Partner.PORT_AUTHORITY, DetachedJws.sign(PORT.getPrivate(), body, clock.instant()), body)
                .bytes();
        var before = answers.putIfAbsent(message, answer);
        assertThat(before == null || java.util.Arrays.equals(before, answer)).isTrue();
    }
}
