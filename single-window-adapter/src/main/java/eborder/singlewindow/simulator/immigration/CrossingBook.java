package eborder.singlewindow.simulator.immigration;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
     * Keeps an event, or knows it again.
     *
     * @return the receipt; empty if the id was used for other bytes
     * @throws IllegalArgumentException if it is no such event
     */
    synchronized Optional<ObjectNode> take(byte[] body, Instant now) throws IOException {
        var event = JSON.readTree(body);
        var id = event.path("id").asText("");
        if (id.isEmpty()
                || !event.path("type").asText().equals("vn.bp.crossing.v1")
                || !event.path("specversion").asText().equals("1.0")) {
            throw new IllegalArgumentException("no vn.bp.crossing.v1");
        }
        var hash = sha256(body);
        var known = lines.get(id);
        if (known != null) {
            repeated++;
            return known.path("sha256").asText().equals(hash) ? Optional.of(receipt(known)) : Optional.empty();
        }
        var line = JSON.createObjectNode();
        line.put("number", lines.size() + 1L);
        line.put("id", id);
        line.put("sha256", hash);
        line.put("receivedAt", now.toString());
        line.set("event", event);
        write(line);
        lines.put(id, line);
        return Optional.of(receipt(line));
    }

    private static ObjectNode receipt(JsonNode line) {
        var receipt = JSON.createObjectNode();
        receipt.put("eventId", line.path("id").asText());
        receipt.put("sha256", line.path("sha256").asText());
        receipt.put("receivedAt", line.path("receivedAt").asText());
        receipt.put("sequence", line.path("number").asLong());
        return receipt;
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
        file.force(true);
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
