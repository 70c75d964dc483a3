package eborder.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Message NOTHING = new Message(new byte[0], "text/plain", null);

    private final FakePartner partner = new FakePartner();
    private final TestClock clock = TestClock.at("2026-11-22T03:00:00Z");
    private final Engine engine = Engine.with(partner, clock);
    private final Outbox outbox = engine.get(Outbox.class);
    private final DeliveryDesk desk = engine.get(DeliveryDesk.class);
    private final Delivery delivery = engine.get(Delivery.class);

    @BeforeEach
    void empty() {
        Database.truncate();
    }

    @Test
    void delivers_what_the_deed_left_behind_and_says_so() {
        UUID dossier = UUID.randomUUID();
        Notice notice = add(dossier);

        delivery.tick();

        assertThat(partner.received).containsExactly(notice.messageId());
        assertThat(rows(dossier)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(NoticeKind.PERMIT_ISSUED);
            assertThat(row.at()).isEqualTo(clock.instant());
            assertThat(row.attempts()).isEqualTo(1);
            assertThat(row.deliveredAt()).isNotNull();
        });
        assertThat(Database.rows("select event, subject, facts->>'message' from audit_event"))
                .containsExactly(List.of(
                        "NOTICE_DELIVERED",
                        "dossier:" + dossier,
                        notice.messageId().toString()));
    }

    @Test
    void sends_nothing_that_was_rolled_back() {
        assertThatThrownBy(() -> Database.run(entityManager -> {
                    outbox.add(notice(UUID.randomUUID()));
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessage("the deed failed");

        delivery.tick();

        assertThat(partner.attempts).isEmpty();
    }

    @Test
    void empties_a_long_queue_in_order_within_each_dossier() {
        List<UUID> dossiers = Stream.generate(UUID::randomUUID).limit(7).toList();
        List<List<UUID>> written = dossiers.stream().map(this::addTen).toList();

        delivery.tick();

        assertThat(partner.received).hasSize(70);
        written.forEach(
                ten -> assertThat(partner.received).filteredOn(ten::contains).containsExactlyElementsOf(ten));
    }

    @Test
    void keeps_the_order_of_a_dossier_when_its_first_notice_fails() {
        UUID dossier = UUID.randomUUID();
        Notice first = add(dossier);
        Notice second = add(dossier);
        Notice other = add(UUID.randomUUID());
        partner.refused.add(first.messageId());

        delivery.tick();
        delivery.tick();
        assertThat(partner.received).containsExactly(other.messageId());

        partner.refused.clear();
        letWaitingTimePass();
        delivery.tick();
        assertThat(partner.received).containsExactly(other.messageId(), first.messageId(), second.messageId());
    }

    @Test
    void repeats_with_the_same_message_id_after_longer_and_longer_pauses() {
        Notice notice = add(UUID.randomUUID());
        partner.down = true;
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            delivery.tick();
            assertThat(Double.parseDouble(
                            Database.rows("select extract(epoch from next_try_at - failed_at) from outbox")
                                    .get(0)
                                    .get(0)))
                    .isBetween(seconds * 1.0, seconds * 1.25);
            letWaitingTimePass();
        }

        assertThat(partner.attempts).hasSize(8).containsOnly(notice.messageId());
    }

    @Test
    void does_not_ask_a_partner_who_is_down_about_every_notice() {
        add(UUID.randomUUID());
        add(UUID.randomUUID());
        add(UUID.randomUUID());
        partner.down = true;

        delivery.tick();

        assertThat(partner.attempts).hasSize(1);
        assertThat(Database.rows("select sum(attempts) from outbox")).containsExactly(List.of("1"));
    }

    @Test
    void five_failures_open_the_breaker_and_one_notice_tries_whether_the_partner_is_back() {
        for (int i = 0; i < 20; i++) {
            add(UUID.randomUUID());
        }
        partner.down = true;
        for (int i = 0; i < 2 * Breakers.FAILURES; i++) {
            delivery.tick();
        }
        assertThat(partner.attempts).hasSize(Breakers.FAILURES);
        assertThat(breaker().state()).isEqualTo(Breaker.State.OPEN);

        letWaitingTimePass();
        assertThat(breaker().state()).isEqualTo(Breaker.State.HALF_OPEN);
        delivery.tick();
        assertThat(partner.attempts).hasSize(Breakers.FAILURES + 1);

        letWaitingTimePass();
        partner.down = false;
        delivery.tick();
        assertThat(partner.received).hasSize(20);
        assertThat(breaker()).satisfies(closed -> {
            assertThat(closed.state()).isEqualTo(Breaker.State.CLOSED);
            assertThat(closed.failures()).isZero();
            assertThat(closed.lastError()).isNull();
        });
    }

    private Breaker breaker() {
        return Database.inTransaction(() -> engine.get(Breakers.class).all()).get(0);
    }

    @Test
    void what_went_over_the_wire_is_archived_and_its_hashes_stand_in_the_trail() {
        add(UUID.randomUUID());
        delivery.tick();

        assertThat(Database.rows("""
                select convert_from(m.sent, 'utf8'), convert_from(m.answer, 'utf8'),
                       encode(sha256(m.sent || convert_to(E'\\n' || m.sent_type || E'\\n', 'UTF8')), 'hex') = e.facts->>'sent', encode(sha256(m.answer || convert_to(E'\\n' || m.answer_type || E'\\n', 'UTF8')), 'hex') = e.facts->>'answer'
                  from outbox o join message_archive m on m.id = o.exchange
                  join audit_event e on e.facts->>'exchange' = m.id::text""")).containsExactly(List.of("{\"permit\": \"HPH260000017\"}", "taken", "t", "t"));
    }

    @Test
    void never_parks_a_notice_because_the_partner_was_down_for_days() {
        Notice notice = add(UUID.randomUUID());
        partner.down = true;
        for (int i = 0; i < 3 * Outbox.REFUSALS; i++) {
            delivery.tick();
            letWaitingTimePass();
        }

        partner.down = false;
        delivery.tick();

        assertThat(partner.received).containsExactly(notice.messageId());
    }

    @Test
    void parks_a_notice_that_alone_is_refused_and_lets_other_dossiers_go_on() {
        UUID dossier = UUID.randomUUID();
        Notice poison = add(dossier);
        Notice behind = add(dossier);
        partner.refused.add(poison.messageId());
        for (int i = 0; i <= Outbox.REFUSALS; i++) {
            add(UUID.randomUUID());
            delivery.tick();
            delivery.tick();
            letWaitingTimePass();
        }

        assertThat(partner.received).hasSize(Outbox.REFUSALS + 1).doesNotContain(behind.messageId());
        assertThat(rows(dossier)).first().satisfies(row -> {
            assertThat(row.parkedAt()).isNotNull();
            assertThat(row.lastError()).isEqualTo("DELIVERY_FAILED {reason=HTTP 503}");
        });

        partner.refused.clear();
        assertThat(Database.inTransaction(() -> outbox.unpark(poison.messageId())))
                .isTrue();
        delivery.tick();
        assertThat(partner.received).endsWith(poison.messageId(), behind.messageId());
    }

    @Test
    void brings_work_back_when_the_lease_of_a_dead_node_ends() {
        Notice notice = add(UUID.randomUUID());
        Claim lost = desk.claim(Partner.SINGLE_WINDOW, "dead node", 1).get(0);

        delivery.tick();
        assertThat(partner.attempts).isEmpty();

        Database.superuser("update outbox set claimed_until = now() - interval '1 second'");
        delivery.tick();
        assertThat(partner.received).containsExactly(notice.messageId());
        desk.delivered(List.of(lost), new Exchange(NOTHING, NOTHING));
        desk.failed(List.of(lost), "LATE", Duration.ZERO);
        assertThat(Database.rows("select last_error, attempts from outbox where done_at is not null"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsExactly(null, "2"));
    }

    @Test
    void never_gives_the_same_notice_to_two_nodes() throws Exception {
        for (int i = 0; i < 200; i++) {
            add(UUID.randomUUID());
        }
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<List<Long>>> shares = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            String holder = "node " + node;
            shares.add(nodes.submit(() -> claimAll(holder, start)));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> share : shares) {
            all.addAll(share.get());
        }
        nodes.shutdown();

        assertThat(all).hasSize(200).doesNotHaveDuplicates();
    }

    private List<Long> claimAll(String holder, CyclicBarrier start) throws Exception {
        List<Long> mine = Collections.synchronizedList(new ArrayList<>());
        start.await();
        // a round may come back empty while another node holds the locks: several rounds for each
        for (int round = 0; round < 40; round++) {
            desk.claim(Partner.SINGLE_WINDOW, holder, 10).forEach(claim -> mine.add(claim.id()));
        }
        return mine;
    }

    private List<UUID> addTen(UUID dossier) {
        return Stream.generate(() -> add(dossier).messageId()).limit(10).toList();
    }

    private Notice add(UUID dossier) {
        Notice notice = notice(dossier);
        Database.run(entityManager -> outbox.add(notice));
        return notice;
    }

    private Notice notice(UUID dossier) {
        return new Notice(
                UUID.randomUUID(),
                NoticeKind.PERMIT_ISSUED,
                dossier,
                "{\"permit\": \"HPH260000017\"}",
                clock.instant());
    }

    private List<NoticeRow> rows(UUID dossier) {
        return Database.inTransaction(() -> outbox.ofDossier(dossier));
    }

    private static void letWaitingTimePass() {
        Database.superuser("update outbox set next_try_at = now() where done_at is null");
        Database.superuser("update breaker set open_until = null");
    }
}
