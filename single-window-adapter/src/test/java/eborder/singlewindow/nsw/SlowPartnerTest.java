package eborder.singlewindow.nsw;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.exchange.Delivery;
import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.singlewindow.simulator.Simulator;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A single window that answers each message after a tenth of a second, over real HTTP and from a real database. */
class SlowPartnerTest {
    private static final System.Logger LOG = System.getLogger(SlowPartnerTest.class.getName());
    private static final int DOSSIERS = 100;
    private static final int OF_EACH = 3;
    private static final Duration ANSWER = Duration.ofMillis(100);
    private static final Pattern MESSAGE = Pattern.compile("\"messageId\":\"([^\"]+)\"");

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        Database.truncate();
    }

    @Test
    void does_not_hold_up_a_backlog_for_as_long_as_all_its_answers_take() throws Exception {
        try (var simulator = Simulator.start(0, folder)) {
            var address = "http://127.0.0.1:" + simulator.port();
            slow(address);
            var link = new VnswLink(
                    Optional.of(address + "/ws"),
                    Duration.ofSeconds(20),
                    Mapping.USUAL,
                    8,
                    EnvelopeSignatures.none(),
                    Clock.systemUTC());
            var engine = Engine.with(link, TestClock.at("2026-11-22T05:30:00Z"));
            var written = write(engine.get(Outbox.class));

            long began = System.nanoTime();
            engine.get(Delivery.class).tick();
            var took = Duration.ofNanos(System.nanoTime() - began);

            assertArrived(written);
            assertThat(took).isLessThan(ANSWER.multipliedBy(DOSSIERS * OF_EACH));
            LOG.log(System.Logger.Level.INFO, "drained {0} messages in {1} ms", DOSSIERS * OF_EACH, took.toMillis());
        }
    }

    private static void slow(String address) throws Exception {
        var faults = HttpRequest.newBuilder(URI.create(address + "/faults"))
                .POST(BodyPublishers.ofString("{\"slowMillis\":" + ANSWER.toMillis() + "}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(faults, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<List<String>> write(Outbox outbox) {
        var written = new ArrayList<List<String>>();
        Database.run(entityManager -> {
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                var notices = new ArrayList<String>();
                for (int i = 1; i <= OF_EACH; i++) {
                    var like = Notices.confirmed(i);
                    var notice = new Notice(
                            UUID.randomUUID(),
                            NoticeKind.DOSSIER_CONFIRMED,
                            new UUID(0, dossier),
                            like.payload(),
                            like.at());
                    outbox.add(notice);
                    notices.add(notice.messageId().toString());
                }
                written.add(notices);
            }
        });
        return written;
    }

    /** Once each, those of each dossier in the order in which they were written. */
    private void assertArrived(List<List<String>> written) throws IOException {
        var arrived = new ArrayList<String>();
        for (var line : Files.readAllLines(folder.resolve("journal.jsonl"))) {
            var message = MESSAGE.matcher(line);
            assertThat(message.find()).isTrue();
            arrived.add(message.group(1));
        }
        assertThat(arrived).hasSize(DOSSIERS * OF_EACH).doesNotHaveDuplicates();
        written.forEach(one -> assertThat(arrived).filteredOn(one::contains).containsExactlyElementsOf(one));
    }
}
