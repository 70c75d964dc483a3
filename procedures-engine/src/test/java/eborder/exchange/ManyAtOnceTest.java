package eborder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.shared.AtOnce;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages about several dossiers are on their way at once, never two about one. */
class ManyAtOnceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final int AT_ONCE = 8;
    private static final int OF_EACH = 3;

    private final Slow partner = new Slow();
    private final Engine engine = Engine.with(partner, TestClock.at(NOW.toString()));
    private final Outbox outbox = engine.get(Outbox.class);
    private final DeliveryDesk desk = engine.get(DeliveryDesk.class);
    private final Sending sending = node();

    @BeforeEach
    void empty() {
        Database.truncate();
    }

    private Sending node() {
        return new Sending(desk, partner, engine.get(AtOnce.class));
    }

    @Test
    void as_many_dossiers_as_may_be_are_on_their_way_at_once_and_each_in_its_order() {
        var written = write(AT_ONCE + 1);
        partner.waitFor(AT_ONCE);

        sending.sendDue();

        assertThat(partner.met()).isTrue();
        assertThat(partner.most).isEqualTo(AT_ONCE);
        assertArrived(written);
    }

    @Test
    void two_nodes_never_send_two_messages_of_one_dossier_at_once() throws Exception {
        var written = write(4 * AT_ONCE);
        // of the second node the first one, which shows it whether the partner is there
        partner.waitFor(AT_ONCE + 1);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var node : nodes.invokeAll(List.of(tick(sending), tick(node())))) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(partner.met()).isTrue();
        assertThat(partner.most).isGreaterThan(AT_ONCE).isLessThanOrEqualTo(2 * AT_ONCE);
        assertArrived(written);
    }

    private static Callable<Void> tick(Sending node) {
        return () -> {
            node.sendDue();
            return null;
        };
    }

    @Test
    void a_refused_message_holds_its_own_dossier_alone() {
        var written = write(2 * AT_ONCE);
        var dossiers = List.copyOf(written.keySet());
        partner.refuses.put(written.get(dossiers.get(3)).get(1), ErrorCode.DELIVERY_REFUSED);
        partner.refuses.put(written.get(dossiers.get(5)).get(0), ErrorCode.DELIVERY_FAILED);

        sending.sendDue();

        written.put(dossiers.get(3), written.get(dossiers.get(3)).subList(0, 1));
        written.remove(dossiers.get(5));
        assertArrived(written);
        assertThat(Database.rows("select count(*) from outbox where parked_at is not null"))
                .containsExactly(List.of("1"));
        assertThat(Database.rows("select count(*) from outbox where done_at is null"))
                .containsExactly(List.of(String.valueOf(2 + OF_EACH)));
    }

    @Test
    void a_partner_that_goes_away_is_asked_about_no_more_than_are_on_their_way() {
        write(5 * AT_ONCE);
        partner.takes = AT_ONCE;

        sending.sendDue();

        assertThat(partner.attempts.get() - AT_ONCE).isBetween(1, AT_ONCE);
        assertThat(Database.rows("select count(*) from outbox where claimed_by is not null"))
                .containsExactly(List.of("0"));
        assertThat(Database.rows("select sum(attempts) from outbox"))
                .containsExactly(List.of(partner.attempts.toString()));
    }

    private void assertArrived(Map<UUID, List<UUID>> written) {
        assertThat(partner.arrived).isEqualTo(written);
        assertThat(partner.together).isEmpty();
    }

    private Map<UUID, List<UUID>> write(int dossiers) {
        var written = new LinkedHashMap<UUID, List<UUID>>();
        Database.run(entityManager -> {
            for (int i = 0; i < dossiers * OF_EACH; i++) {
                var dossier = new UUID(0, i % dossiers);
                var notice = new Notice(UUID.randomUUID(), NoticeKind.PERMIT_ISSUED, dossier, "{}", NOW);
                outbox.add(notice);
                written.computeIfAbsent(dossier, any -> new ArrayList<>()).add(notice.messageId());
            }
        });
        return written;
    }

    /** A single window that takes its time: until so many are on their way, but for the first one. */
    private static final class Slow implements SingleWindowLink {
        private static final Message NOTHING = new Message(new byte[0], "text/plain", null);
        private static final int PATIENCE_SECONDS = 20;

        final Map<UUID, List<UUID>> arrived = new LinkedHashMap<>();
        final List<UUID> together = new ArrayList<>();
        final Map<UUID, ErrorCode> refuses = new ConcurrentHashMap<>();
        final AtomicInteger attempts = new AtomicInteger();
        int takes = Integer.MAX_VALUE;
        int most;
        private final Set<UUID> onTheirWay = new HashSet<>();
        private CountDownLatch missing = new CountDownLatch(0);

        void waitFor(int many) {
            missing = new CountDownLatch(many);
        }

        boolean met() {
            return missing.getCount() == 0;
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
        public Exchange deliver(List<Notice> notices) {
            var notice = notices.get(0);
            int attempt = attempts.incrementAndGet();
            begin(notice.orderKey());
            try {
                if (attempt > 1) {
                    await();
                }
                if (attempt > takes || refuses.containsKey(notice.messageId())) {
                    throw new Problem(refuses.getOrDefault(notice.messageId(), ErrorCode.DELIVERY_FAILED));
                }
                return new Exchange(NOTHING, NOTHING);
            } finally {
                end(notice, attempt <= takes && !refuses.containsKey(notice.messageId()));
            }
        }

        private synchronized void begin(UUID dossier) {
            if (!onTheirWay.add(dossier)) {
                together.add(dossier);
            }
            most = Math.max(most, onTheirWay.size());
        }

        private synchronized void end(Notice notice, boolean taken) {
            onTheirWay.remove(notice.orderKey());
            if (taken) {
                arrived.computeIfAbsent(notice.orderKey(), any -> new ArrayList<>())
                        .add(notice.messageId());
            }
        }

        private void await() {
            missing.countDown();
            try {
                assertThat(missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        }
    }
}
