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
 * The portal is killed while declarations come in and notices go out, at no moment in particular: the single window repeats what it heard no
 * answer to, and the portal what it knows no receipt of. Each has its effect once (reliability.md, faults 8 to 10).
 */
class KilledExchangeJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DATA = "eborder";
    private static final int KILLS = 3;
    private static final int SOME = 15;

    /** The partner takes its time, so that a kill may come while a notice is on its way. */
    private static final String SLOW = "{\"slowMillis\":150}";

    private static final Pattern FIRST = Pattern.compile("\"messageId\":\"([^\"]+)\".*\"duplicate\":false");

    private final Path folder = Project.results()
            .resolve("killed-exchange-" + ProcessHandle.current().pid());

    @Test
    void nothing_is_lost_or_doubled_however_often_the_portal_is_killed() throws Exception {
        var portal = PortalProcess.start(folder);
        try (var window = new DeclaringWindow(portal.address())) {
            for (int kill = 0; kill < KILLS; kill++) {
                Simulator.of(portal, "single-window").faults(SLOW);
                int before = window.answers().size();
                Waiting.until(
                        "acknowledgements",
                        PATIENCE,
                        () -> Optional.of(window.answers().size()).filter(heard -> heard >= before + SOME));
                portal.handle().destroyForcibly();
                portal.handle().onExit().join();
                portal = portal.again();
            }
            var answers = window.finish();
            requireOneDossierEach(portal, answers);
            requireTheSameAnswerAgain(window, answers);
            requireEachNoticeOnce(portal);
            var verified = Command.verifyArchive(folder);
            assertThat(verified.exit()).as(verified.printed()).isZero();
        } finally {
            portal.close();
        }
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
