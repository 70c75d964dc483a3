package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Waiting;
import eborder.e2e.support.Command;
import eborder.e2e.support.DeclaringWindow;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The portal is killed while declarations come in and notices are on their way: the single window repeats what it heard no answer to, and the
 * portal what it knows no receipt of. Each has its effect once (reliability.md, faults 8 to 10).
 */
class KilledExchangeJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DATA = "eborder";
    private static final int KILLS = 2;
    private static final int SOME = 15;

    /** The partner takes its time, so that a kill comes while notices are on their way. */
    private static final String SLOW = "{\"slowMillis\":1000}";

    private static final long MILLIS_BETWEEN = 20;
    private static final int ON_THEIR_WAY = 2;

    private static final Pattern RECEIVED = Pattern.compile("\"received\":([0-9]+)");

    private static final Pattern FIRST = Pattern.compile("\"messageId\":\"([^\"]+)\".*\"duplicate\":false");

    private final Path folder = Project.results()
            .resolve("killed-exchange-" + ProcessHandle.current().pid());

    @Test
    void nothing_is_lost_or_doubled_however_often_the_portal_is_killed() throws Exception {
        var portal = PortalProcess.start(folder);
        try (var window = new DeclaringWindow(portal.address())) {
            for (int kill = 0; kill < KILLS; kill++) {
                awaitTheMidst(portal, window);
                portal.handle().destroyForcibly();
                portal.handle().onExit().join();
                portal = portal.again();
            }
            var answers = window.finish();
            requireOneDossierEach(portal, answers);
            requireTheSameAnswerAgain(window, answers);
            requireEachNoticeOnce(portal);
            requireEachKillCutOneOff(portal);
            var verified = Command.verifyArchive(folder);
            assertThat(verified.exit()).as(verified.printed()).isZero();
        } finally {
            portal.close();
        }
    }

    /** Until this very process has heard and told something, and notices wait for their receipt. */
    private static void awaitTheMidst(PortalProcess portal, DeclaringWindow window) {
        var partner = Simulator.of(portal, "single-window");
        partner.faults(SLOW);
        int heard = window.answers().size() + SOME;
        int told = received(partner) + 1;
        var database = PortalDatabase.of(portal);
        var takenByDead = taken(database);
        Waiting.until(
                "notices on their way",
                PATIENCE,
                MILLIS_BETWEEN,
                () -> Optional.of(window.answers().size() >= heard
                                && received(partner) >= told
                                && taken(database).stream()
                                                .filter(one -> !takenByDead.contains(one))
                                                .count()
                                        >= ON_THEIR_WAY)
                        .filter(midst -> midst));
    }

    private static int received(Simulator partner) {
        var health = RECEIVED.matcher(partner.get("/health"));
        assertThat(health.find()).isTrue();
        return Integer.parseInt(health.group(1));
    }

    /** One text for each message that was taken for sending, another one each time. */
    private static List<String> taken(PortalDatabase database) {
        return database.texts(
                DATA, "select claimed_by from outbox where partner = 'SINGLE_WINDOW' and claimed_by is not null");
    }

    private static void requireEachKillCutOneOff(PortalProcess portal) {
        assertThat(PortalDatabase.of(portal)
                        .texts(DATA, "select 1 from outbox where partner = 'SINGLE_WINDOW' and attempts > 1"))
                .hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private static void requireOneDossierEach(PortalProcess portal, Map<String, String> answers) {
        assertThat(answers).hasSizeGreaterThanOrEqualTo(KILLS * SOME);
        var database = PortalDatabase.of(portal);
        assertThat(database.texts(DATA, "select outsidereference from dossier where outsidereference is not null"))
                .containsExactlyInAnyOrderElementsOf(answers.keySet());
        assertThat(database.texts(DATA, "select number from dossier where number is not null"))
                .doesNotHaveDuplicates();
    }

    private static void requireTheSameAnswerAgain(DeclaringWindow window, Map<String, String> answers) {
        answers.keySet().stream()
                .limit(SOME)
                .forEach(id -> assertThat(window.acknowledgement(id)).isEqualTo(answers.get(id)));
    }

    /** The partner's own journal beside what the portal had to tell. */
    private void requireEachNoticeOnce(PortalProcess portal) throws IOException {
        var database = PortalDatabase.of(portal);
        Waiting.until(
                "the last notice to be sent",
                PATIENCE,
                () -> Optional.of(open(database)).filter(List::isEmpty));
        var told = database.texts(
                DATA,
                "select cast(message_id as text) from outbox where partner = 'SINGLE_WINDOW' and done_at is not null");
        try (var journal = Files.lines(folder.resolve("single-window/journal.jsonl"))) {
            var received = journal.map(FIRST::matcher)
                    .filter(line -> line.find())
                    .map(line -> line.group(1))
                    .toList();
            assertThat(received).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    private static List<String> open(PortalDatabase database) {
        return database.texts(
                DATA,
                "select cast(message_id as text) from outbox where partner = 'SINGLE_WINDOW' and done_at is null and discarded_at is null");
    }
}
