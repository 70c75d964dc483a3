package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.dossier.Decision;
import eborder.exchange.event.CompanyEvent;
import eborder.exchange.event.CompanyEventLog;
import eborder.exchange.event.EventKind;
import eborder.filing.event.EventFeed;
import eborder.party.Actor;
import eborder.party.MandateScope;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company's software follows its dossiers by cursor. On a real database. */
class EventFeedTest {
    private Cast cast;
    private Actor agent;
    private EventFeed feed;

    @BeforeEach
    void a_call_is_opened() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
        agent = cast.person("agent");
        feed = cast.use(EventFeed.class);
    }

    @Test
    void tells_the_course_of_a_dossier_in_its_order_with_the_status_after_each_deed() {
        cast.file("agent");
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.Confirm());
        cast.desk().approve("commander");
        cast.desk().sign();

        var events = feed.after(agent, 0, 500).events();
        assertThat(events)
                .extracting(CompanyEvent::kind)
                .startsWith(EventKind.FILED, EventKind.REVIEW_BEGUN, EventKind.CONFIRMED, EventKind.PERMIT_ISSUED);
        assertThat(events).extracting(CompanyEvent::status).startsWith("RECEIVED", "IN_REVIEW", "CONFIRMED");
        assertThat(events)
                .extracting(CompanyEvent::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(events).allSatisfy(event -> {
            assertThat(event.dossier()).isEqualTo(cast.dossier());
            assertThat(event.number()).isNotBlank();
            assertThat(event.port()).startsWith("VN");
            assertThat(event.permit() != null).isEqualTo(event.kind() == EventKind.PERMIT_ISSUED);
        });
    }

    @Test
    void a_cursor_goes_on_where_it_ended_and_what_was_rolled_back_is_not_told() {
        cast.file("agent");
        cast.desk().claim("officer");
        cast.desk().decide("officer", 1, new Decision.AskSupplement("thiếu", List.of("crew-list")));

        var kinds = new ArrayList<EventKind>();
        long cursor = 0;
        for (var page = feed.after(agent, 0, 1); page.next() != cursor; page = feed.after(agent, cursor, 1)) {
            page.events().forEach(event -> kinds.add(event.kind()));
            cursor = page.next();
        }
        assertThat(kinds).containsExactly(EventKind.FILED, EventKind.REVIEW_BEGUN, EventKind.SUPPLEMENT_ASKED);
        assertRefused(ErrorCode.NOT_CLAIMED, () -> cast.desk().decide("officer", 1, new Decision.Confirm()));
        assertThat(feed.after(agent, cursor, 500).events()).isEmpty();
    }

    /** The number that a sequence gives first may become visible last; a reader in between must not miss it. */
    @Test
    void never_skips_an_event_that_was_written_first_and_committed_last() throws Exception {
        cast.file("agent");
        var first = feed.after(agent, 0, 500);
        var slow = event(first.events().get(0));
        var fast = event(first.events().get(0));
        var written = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        var other = Executors.newSingleThreadExecutor();
        try {
            var late = other.submit(() -> Database.run(em -> {
                cast.use(CompanyEventLog.class).add(slow);
                written.countDown();
                await(read);
            }));
            await(written);
            Database.run(em -> cast.use(CompanyEventLog.class).add(fast));
            var between = feed.after(agent, first.next(), 500);
            read.countDown();
            late.get(10, TimeUnit.SECONDS);

            assertThat(between.events()).extracting(CompanyEvent::id).containsExactly(fast.id());
            assertThat(Database.rows("select event_id from company_event order by id desc limit 2"))
                    .as("the slow one was written first")
                    .containsExactly(
                            List.of(fast.id().toString()), List.of(slow.id().toString()));
            assertThat(feed.after(agent, between.next(), 500).events())
                    .extracting(CompanyEvent::id)
                    .containsExactly(slow.id());
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void many_readers_at_once_give_each_event_one_position() throws Exception {
        cast.file("agent");
        var like = feed.after(agent, 0, 1).events().get(0);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var readers = IntStream.range(0, 4)
                    .mapToObj(reader -> threads.submit(() -> {
                        for (int i = 0; i < 25; i++) {
                            Database.run(em -> cast.use(CompanyEventLog.class).add(event(like)));
                            feed.after(agent, 0, 500);
                        }
                    }))
                    .toList();
            for (var reader : readers) {
                reader.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        feed.after(agent, 0, 1);
        assertThat(Database.rows("select count(*), count(distinct position), max(position) from company_event"))
                .containsExactly(List.of("101", "101", "101"));
    }

    @Test
    void another_company_and_a_person_without_a_company_hear_nothing() {
        cast.file("agent");

        assertThat(feed.after(cast.person("rival"), 0, 500).events()).isEmpty();
        assertRefused(ErrorCode.NOT_ALLOWED, () -> feed.after(cast.person("officer"), 0, 500));
        assertRefused(ErrorCode.BAD_REQUEST, () -> feed.after(agent, -1, 500));
        assertRefused(ErrorCode.BAD_REQUEST, () -> feed.after(agent, 0, 501));
    }

    @Test
    void a_person_hears_only_what_the_mandates_reach_and_the_cursor_passes_the_rest() {
        cast.file("agent");

        var elsewhere = feed.after(holder(new MandateScope(null, "DNG", Set.of())), 0, 500);
        assertThat(elsewhere.events()).isEmpty();
        assertThat(elsewhere.next()).isEqualTo(1);
        assertThat(feed.after(holder(new MandateScope("9074729", null, Set.of())), 0, 500)
                        .events())
                .hasSize(1);
        assertThat(feed.after(holder(new MandateScope("1234567", null, Set.of())), 0, 500)
                        .events())
                .isEmpty();
    }

    private Actor holder(MandateScope scope) {
        return new Actor(new UUID(0, 8), "holder", "HOLDER", Set.of(Role.FILER), agent.company(), null, Set.of(scope));
    }

    private static CompanyEvent event(CompanyEvent like) {
        return new CompanyEvent(
                0,
                UUID.randomUUID(),
                like.company(),
                like.kind(),
                like.dossier(),
                like.number(),
                like.procedure(),
                like.unit(),
                like.imo(),
                like.port(),
                like.status(),
                null,
                like.at());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
