package eborder.singlewindow.simulator.ministry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dossiers that the portal holds, by number, the newest state of each; kept in a file. */
final class HeldDossiers {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, ObjectNode> dossiers = new LinkedHashMap<>();
    private final Path file;
    private long taken;

    private HeldDossiers(Path file) {
        this.file = file;
    }

    static HeldDossiers open(Path folder) throws IOException {
        var held = new HeldDossiers(Files.createDirectories(folder).resolve("dossiers.jsonl"));
        if (Files.exists(held.file)) {
            for (var line : Files.readAllLines(held.file)) {
                // of a line that a crash cut off nobody was told
                if (line.endsWith("}")) {
                    held.remember((ObjectNode) JSON.readTree(line));
                }
            }
        }
        return held;
    }

    synchronized boolean knows(String number) {
        return dossiers.containsKey(number);
    }

    /** @param at when, as the portal writes it */
    synchronized void keep(JsonNode dossier, String at) throws IOException {
        var line = ((ObjectNode) dossier).deepCopy().put("NgayCapNhat", at);
        Files.writeString(file, line + "\n", UTF_8, CREATE, APPEND);
        remember(line);
    }

    private void remember(ObjectNode line) {
        taken++;
        // the newest comes last
        dossiers.remove(line.path("MaHoSo").asText());
        dossiers.put(line.path("MaHoSo").asText(), line);
    }

    synchronized List<ObjectNode> all() {
        return List.copyOf(dossiers.values());
    }

    /** How many messages were kept. */
    synchronized long taken() {
        return taken;
    }

    /** What a question asks for: those of a number, or of a stretch of time. */
    synchronized List<ObjectNode> asked(JsonNode question) {
        return all().stream()
                .filter(dossier -> question.has("MaHoSo")
                        ? dossier.path("MaHoSo").equals(question.path("MaHoSo"))
                        : isWithin(dossier.path("NgayCapNhat").asText(), question))
                .toList();
    }

    private static boolean isWithin(String at, JsonNode question) {
        return at.compareTo(question.path("TuNgay").asText()) >= 0
                && at.compareTo(question.path("DenNgay").asText()) <= 0;
    }
}
