package eborder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.shared.AtOnce;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is lost, repeated or cut off on the way, each dossier's notices arrive in their order, all of them. */
class DeliveryOrdersTest {
    private static final System.Logger LOG = System.getLogger(DeliveryOrdersTest.class.getName());
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final int DOSSIERS = 1_000;
    private static final int OF_EACH = 3;
    private static final int OUTAGE_OF_EACH = 5;
    private static final int AT_ONCE = 8;
    private static final int MOST_ROUNDS = 20_000;

    private final Fate partner = new Fate();
    private final Engine engine = Engine.with(partner, TestClock.at(NOW.toString()));
    private final Outbox outbox = engine.get(Outbox.class);
    private final DeliveryDesk desk = engine.get(DeliveryDesk.class);
    private final AtOnce atOnce = engine.get(AtOnce.class);
    private final List<Sending> nodes = List.of(new Sending(desk, partner, atOnce), new Sending(desk, partner, atOnce));

    @BeforeEach
    void empty() {
        Database.truncate();
    }

    /** Each of a thousand dossiers has a fate of its own; the seed is printed with a failure. */
    @Test
    void a_thousand_dossiers_each_lose_and_repeat_messages_in_another_way() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var written = write(OF_EACH);
        written.values().stream().flatMap(List::stream).forEach(id -> partner.decide(id, random));

        for (int round = 0; open() > 0 && round < MOST_ROUNDS; round++) {
            nodes.get(round % nodes.size()).sendDue();
            if (random.nextInt(50) == 0) {
                nodeDies(round);
            }
            waitingTimePasses();
        }

        assertThat(open()).as("seed %d", seed).isZero();
        assertArrived(written, "seed " + seed);
        assertThat(partner.lost).as("seed %d", seed).isGreaterThan(DOSSIERS / 2);
        assertThat(partner.arrived.size()).as("repeated, seed %d", seed).isGreaterThan(DOSSIERS * OF_EACH);
    }

    @Test
    void five_thousand_messages_of_three_days_without_the_partner_leave_in_order_and_once() {
        var written = write(OUTAGE_OF_EACH);
        partner.down = true;
        for (int hour = 0; hour < 72; hour++) {
            nodes.forEach(Sending::sendDue);
            waitingTimePasses();
        }
        assertThat(partner.arrived).isEmpty();
        assertThat(Database.rows("select count(*) from outbox where parked_at is not null"))
                .containsExactly(List.of("0"));

        partner.down = false;
        waitingTimePasses();
        long began = System.nanoTime();
        nodes.get(0).sendDue();
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();

        assertThat(open()).isZero();
        assertThat(partner.arrived).hasSize(DOSSIERS * OUTAGE_OF_EACH);
        assertArrived(written, "once");
        LOG.log(
                System.Logger.Level.INFO,
                "drained {0} messages in {1} ms, {2}/s",
                partner.arrived.size(),
                millis,
                partner.arrived.size() * 1000L / millis);
    }

    /** The first arrivals of each dossier stand in the order in which they were written. */
    private void assertArrived(Map<UUID, List<UUID>> written, String as) {
        var arrived = new HashMap<UUID, List<UUID>>();
        var dossierOf = new HashMap<UUID, UUID>();
        written.forEach((dossier, notices) -> notices.forEach(notice -> dossierOf.put(notice, dossier)));
        new LinkedHashSet<>(partner.arrived)
                .forEach(notice -> arrived.computeIfAbsent(dossierOf.get(notice), any -> new ArrayList<>())
                        .add(notice));
        assertThat(arrived).as(as).isEqualTo(written);
    }

    private Map<UUID, List<UUID>> write(int ofEach) {
        var written = new LinkedHashMap<UUID, List<UUID>>();
        Stream.generate(UUID::randomUUID).limit(DOSSIERS).forEach(dossier -> written.put(dossier, new ArrayList<>()));
        Database.run(entityManager -> {
            for (int i = 0; i < ofEach; i++) {
                written.forEach((dossier, notices) -> notices.add(add(dossier)));
            }
        });
        return written;
    }

    private UUID add(UUID dossier) {
        var notice = new Notice(UUID.randomUUID(), NoticeKind.PERMIT_ISSUED, dossier, "{}", NOW);
        outbox.add(notice);
        return notice.messageId();
    }

    /** With what it has claimed; another one takes that over once the lease has ended. */
    private void nodeDies(int round) {
        desk.claim(Partner.SINGLE_WINDOW, "node " + round, partner.most());
        Database.superuser("update outbox set claimed_until = now() where claimed_until is not null");
    }

    private static void waitingTimePasses() {
        Database.superuser("update outbox set next_try_at = now() where done_at is null and next_try_at > now();"
                + " update breaker set open_until = null where open_until is not null");
    }

    private static long open() {
        return Long.parseLong(Database.rows("select count(*) from outbox where done_at is null")
                .get(0)
                .get(0));
    }

    /** A single window to which messages get lost, and from which answers do. */
    private static final class Fate implements SingleWindowLink {
        private static final Message NOTHING = new Message(new byte[0], "text/plain", null);

        final List<UUID> arrived = new ArrayList<>();
        int lost;
        boolean down;
        private final Map<UUID, Integer> messagesToLose = new HashMap<>();
        private final Map<UUID, Integer> answersToLose = new HashMap<>();

        void decide(UUID notice, Random random) {
            messagesToLose.put(notice, Math.max(0, random.nextInt(6) - 3));
            answersToLose.put(notice, Math.max(0, random.nextInt(6) - 3));
        }

        @Override
        public boolean isConnected() {
            return true;
        }

        @Override
        public int most() {
            return 1;
        }

        @Override
        public int atOnce() {
            return AT_ONCE;
        }

        @Override
        public synchronized Exchange deliver(List<Notice> notices) {
            var id = notices.get(0).messageId();
            if (down || take(messagesToLose, id)) {
                throw failed();
            }
            arrived.add(id);
            if (take(answersToLose, id)) {
                throw failed();
            }
            return new Exchange(NOTHING, NOTHING);
        }

        private boolean take(Map<UUID, Integer> left, UUID id) {
            boolean takes = left.getOrDefault(id, 0) > 0;
            if (takes) {
                left.merge(id, -1, Integer::sum);
                lost++;
            }
            return takes;
        }

        private static Problem failed() {
            return new Problem(ErrorCode.DELIVERY_FAILED, Map.of("reason", "no answer in time"));
        }
    }
}
