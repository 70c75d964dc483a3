package eborder.singlewindow.simulator.immigration;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.shared.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The crossings that were received, in order, each on disk before its receipt; of a line that a crash cut off nobody was told. */
final class CrossingBook implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, ObjectNode> lines = new LinkedHashMap<>();
    private final FileChannel file;
    private long repeated;

    private CrossingBook(FileChannel file) {
        this.file = file;
    }

    static CrossingBook open(Path folder) throws IOException {
        var path = Files.createDirectories(folder).resolve("crossings.jsonl");
        var book = new CrossingBook(FileChannel.open(path, CREATE, READ, WRITE));
        book.load(Files.readString(path));
        return book;
    }

    /**
     * Keeps all events of a batch, or knows them again; or none.
     *
     * @return the receipt; empty if an id was used for other bytes
     * @throws IllegalArgumentException if it is no batch of such events
     */
    synchronized Optional<ObjectNode> take(byte[] body, Instant now) throws IOException {
        var batch = JSON.readTree(body);
        if (!batch.isArray() || batch.isEmpty()) {
            throw new IllegalArgumentException("no batch");
        }
        var receipt = JSON.createObjectNode();
        var ids = receipt.putArray("eventIds");
        receipt.put("sha256", Fingerprint.of(body).hex());
        receipt.put("receivedAt", now.toString());
        for (var event : batch) {
            requireEvent(event);
            if (isOther(event)) {
                return Optional.empty();
            }
            ids.add(id(event));
        }
        for (var event : batch) {
            keep(event, now);
        }
        file.force(true);
        return Optional.of(receipt);
    }

    private static void requireEvent(JsonNode event) {
        if (id(event).isEmpty()
                || !event.path("type").asText().equals("vn.bp.crossing.v1")
                || !event.path("specversion").asText().equals("1.0")) {
            throw new IllegalArgumentException("no vn.bp.crossing.v1");
        }
    }

    private static String id(JsonNode event) {
        return event.path("id").asText("");
    }

    private boolean isOther(JsonNode event) {
        var known = lines.get(id(event));
        return known != null && !known.path("event").equals(event);
    }

    private void keep(JsonNode event, Instant now) throws IOException {
        if (lines.containsKey(id(event))) {
            repeated++;
            return;
        }
        var line = JSON.createObjectNode();
        line.put("number", lines.size() + 1L);
        line.put("id", id(event));
        line.put("receivedAt", now.toString());
        line.set("event", event);
        write(line);
        lines.put(id(event), line);
    }

    synchronized List<ObjectNode> all() {
        return List.copyOf(lines.values());
    }

    /** How often something came that was there already. */
    synchronized long repeated() {
        return repeated;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(ObjectNode line) throws IOException {
        var bytes = ByteBuffer.wrap((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private void load(String content) throws IOException {
        var whole = content.substring(0, content.lastIndexOf('\n') + 1);
        for (var line : whole.lines().toList()) {
            var read = (ObjectNode) JSON.readTree(line);
            lines.put(read.path("id").asText(), read);
        }
        file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        file.position(file.size());
    }
}
