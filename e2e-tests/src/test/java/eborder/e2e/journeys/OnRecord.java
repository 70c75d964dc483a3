package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eborder.e2e.support.Command;
import eborder.e2e.support.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What stays of the story: in the single window's journal and in the audit trail. */
final class OnRecord {
    /** Whoever is ashore when the day ends, or when the pass is revoked, is told of: how often depends on the hour. */
    private static final String ABOUT_LATENESS = "30";

    private static final ObjectMapper JSON = new ObjectMapper();

    private OnRecord() {}

    static void assertComplete(PortalProcess portal, String number) throws IOException {
        var received = received(portal, number);
        assertThat(received)
                .hasSize(EverGolden.ASHORE + 3)
                .noneMatch(message -> message.path("duplicate").asBoolean());
        assertThat(received.get(1).path("reference").asText()).isEqualTo(number);
        var verified = Command.verifyAudit(portal.folder());
        assertThat(verified.exit()).as(verified.printed()).isZero();
    }

    /** The simulator's own notes of a dossier, in the order in which they came. */
    private static List<JsonNode> received(PortalProcess portal, String number) throws IOException {
        try (var lines = Files.lines(portal.folder().resolve("single-window/journal.jsonl"))) {
            return lines.map(OnRecord::read)
                    .filter(message -> message.path("orderKey").asText().endsWith(number))
                    .filter(message -> !message.path("function").asText().equals(ABOUT_LATENESS))
                    .toList();
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new AssertionError("Broken line in the journal: " + line, broken);
        }
    }
}
