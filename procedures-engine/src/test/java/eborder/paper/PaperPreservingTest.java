package eborder.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import eborder.shared.ErrorCode;
import eborder.shared.Fingerprint;
import eborder.shared.Problem;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When papers are preserved, and that nothing of them is ever written again, on a real database. */
class PaperPreservingTest {
    private static final Instant END = Instant.parse("2036-11-01T00:00:00Z");

    private final TestClock clock = TestClock.at("2026-11-24T01:00:00Z");
    private final Writer writer = new Writer();
    private final Engine engine = Engine.with(clock, writer);
    private final PaperPreserving preserving = engine.get(PaperPreserving.class);
    private final PaperKeeping keeping = engine.get(PaperKeeping.class);

    @BeforeEach
    void nothing_is_there() {
        Database.clear();
    }

    @Test
    void archives_a_paper_a_quarter_of_a_minute_after_it_was_signed() {
        sign("permit:1");

        assertThat(preserving.preserveBatch()).isZero();
        clock.forward(Duration.ofSeconds(15));
        assertThat(preserving.preserveBatch()).isEqualTo(1);
        assertThat(paper("permit:1")).isEqualTo("permit:1 archived");
        assertThat(preserving.preserveBatch()).isZero();
    }

    @Test
    void what_left_the_house_keeps_its_fingerprint() {
        sign("permit:1");
        clock.forward(Duration.ofMinutes(1));
        preserving.tick();

        assertThat(Database.inTransaction(
                        () -> engine.get(Papers.class).require("permit:1").fingerprint()))
                .isEqualTo(Fingerprint.of("permit:1"));
    }

    @Test
    void renews_sixty_days_before_the_time_stamp_ends_and_never_more_than_once_a_day() {
        sign("permit:1");
        archivedOn(clock.instant().plus(Duration.ofSeconds(15)));

        clock.forward(Duration.between(clock.instant(), END.minus(Duration.ofDays(60)))
                .minusSeconds(1));
        assertThat(preserving.preserveBatch()).isZero();
        archivedOn(END.minus(Duration.ofDays(60)));
        assertThat(paper("permit:1")).isEqualTo("permit:1 archived archived");
        // the authority still stamps with the certificate that is about to end
        assertThat(preserving.preserveBatch()).isZero();
        archivedOn(END.minus(Duration.ofDays(59)));
        assertThat(paper("permit:1")).isEqualTo("permit:1 archived archived archived");
    }

    @Test
    void tries_again_after_longer_and_longer_pauses_and_goes_on_with_the_others() {
        sign("permit:1");
        sign("permit:2");
        clock.forward(Duration.ofSeconds(15));
        writer.fails.add("permit:1");
        assertThat(preserving.preserveBatch()).isEqualTo(2);
        assertThat(paper("permit:1")).isEqualTo("permit:1");
        assertThat(paper("permit:2")).isEqualTo("permit:2 archived");
        for (int minutes : List.of(1, 2, 4, 8, 16, 32, 64, 64)) {
            clock.forward(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(preserving.preserveBatch())
                    .as("before %d minutes", minutes)
                    .isZero();
            clock.forward(Duration.ofSeconds(1));
            assertThat(preserving.preserveBatch())
                    .as("after %d minutes", minutes)
                    .isEqualTo(1);
        }
        writer.fails.clear();
        clock.forward(Duration.ofMinutes(64));
        preserving.preserveBatch();
        assertThat(paper("permit:1")).isEqualTo("permit:1 archived");
    }

    @Test
    void waits_while_papers_are_being_signed_but_for_twenty_seconds_at_most() {
        sign("permit:1");
        clock.forward(Duration.ofSeconds(15));
        printed();
        assertThat(preserving.preserveBatch()).isZero();

        clock.forward(Duration.ofSeconds(5));
        assertThat(keeping.claim(10)).hasSize(1);
        sign("permit:2");
        clock.forward(Duration.ofSeconds(35));
        printed();
        assertThat(preserving.preserveBatch()).isEqualTo(1);
    }

    /** A paper that waits for its signature since now; of no dossier. */
    private void printed() {
        Database.superuser("alter table signing_job disable trigger all;"
                + " insert into signing_job (id, subject, dossier, officer, signername, reason, fingerprint, pdf, askedat) values"
                + " (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', '', '', '', '"
                + clock.instant() + "'); alter table signing_job enable trigger all");
    }

    @Test
    void two_nodes_never_see_to_the_same_paper() {
        sign("permit:1");
        clock.forward(Duration.ofMinutes(1));

        assertThat(keeping.claim(10)).hasSize(1);
        assertThat(keeping.claim(10)).isEmpty();
    }

    @Test
    void stamps_first_what_was_signed_without_a_time_stamp() {
        sign("permit:1", false);
        clock.forward(Duration.ofSeconds(15));
        preserving.preserveBatch();
        assertThat(paper("permit:1")).isEqualTo("permit:1 stamped");
        clock.forward(Duration.ofSeconds(15));
        preserving.preserveBatch();
        assertThat(paper("permit:1")).isEqualTo("permit:1 stamped archived");
    }

    @Test
    void lets_papers_go_without_a_time_stamp_for_four_hours_and_no_longer() {
        var outages = engine.get(StampOutages.class);
        var began = clock.instant();
        sign("permit:1", false);
        writer.fails.add("permit:1");
        assertThat(outages.present()).isEmpty();
        clock.forward(Duration.ofHours(4).minusSeconds(1));
        preserving.tick();
        assertThat(outages.mayPend()).isTrue();
        assertThat(outages.present()).contains(new StampOutage(began));
        clock.forward(Duration.ofSeconds(1));
        assertThat(outages.mayPend()).isFalse();
        assertThat(outages.present().orElseThrow().stopsSigning(clock.instant()))
                .isTrue();

        writer.fails.clear();
        clock.forward(Duration.ofMinutes(1));
        preserving.tick();
        assertThat(outages.present()).isEmpty();
        assertThat(outages.mayPend()).isTrue();
    }

    private void archivedOn(Instant moment) {
        clock.forward(Duration.between(clock.instant(), moment));
        assertThat(preserving.preserveBatch()).isEqualTo(1);
    }

    private void sign(String subject) {
        sign(subject, true);
    }

    private void sign(String subject, boolean stamped) {
        Database.run(em -> engine.get(Papers.class)
                .add(Paper.signed(subject, subject.getBytes(US_ASCII), clock.instant()), stamped));
    }

    private String paper(String subject) {
        return new String(
                Database.inTransaction(
                        () -> engine.get(Papers.class).require(subject).pdf()),
                US_ASCII);
    }

    /** Writes a word in place of what the real one adds. */
    private static final class Writer implements PaperPreserver, PaperPreserver.Round {
        private final List<String> fails = new ArrayList<>();

        @Override
        public Round round() {
            return this;
        }

        @Override
        public Addition stamped(byte[] paper) {
            return written(paper, " stamped");
        }

        @Override
        public Addition archived(byte[] paper) {
            return written(paper, " archived");
        }

        private Addition written(byte[] paper, String word) {
            if (fails.contains(new String(paper, US_ASCII))) {
                throw new Problem(ErrorCode.REVOCATION_UNKNOWN);
            }
            return new Addition(word.getBytes(US_ASCII), END);
        }
    }
}
