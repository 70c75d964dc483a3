package eborder.singlewindow.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import eborder.singlewindow.envelope.Header;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was received, in order, on disk before anybody is told. The envelope is in place before its line is, and a line
 * that a crash cut off was never acknowledged and is removed at the next start.
 */
final class Journal implements AutoCloseable {
    private final Path folder;
    private final FileChannel lines;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> firsts = new HashMap<>();

    private Journal(Path folder, FileChannel lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /** @throws IllegalArgumentException if a line before the last is no line of a journal */
    static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Path file = folder.resolve("journal.jsonl");
        var journal = new Journal(folder, FileChannel.open(file, CREATE, READ, WRITE));
        journal.load(Files.readAllBytes(file));
        return journal;
    }

    /**
     * Keeps a message, or notes its repetition.
     *
     * @return the entry, on disk; empty if the id was used for other bytes before
     */
    synchronized Optional<Entry> add(Header header, byte[] envelope) throws IOException {
        String hash = sha256(envelope);
        Entry first = firsts.get(header.messageId());
        if (first != null && !first.sha256().equals(hash)) {
            return Optional.empty();
        }
        var entry = Entry.of(entries.size() + 1L, header, hash, first != null);
        if (first == null) {
            keep(folder.resolve(entry.file()), envelope);
        }
        write(entry);
        remember(entry);
        return Optional.of(entry);
    }

    /** The messages that had an effect, in order; all of them if the reference is empty. */
    synchronized List<Entry> effects(String reference) {
        return entries.stream()
                .filter(entry -> !entry.duplicate())
                .filter(entry -> reference.isEmpty() || reference.equals(entry.reference()))
                .toList();
    }

    synchronized int size() {
        return entries.size();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void load(byte[] content) throws IOException {
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        new String(content, 0, end, UTF_8).lines().map(Entry::parse).forEach(this::remember);
        lines.truncate(end);
        lines.position(end);
    }

    private void remember(Entry entry) {
        entries.add(entry);
        firsts.putIfAbsent(entry.messageId(), entry);
    }

    private void write(Entry entry) throws IOException {
        long start = lines.position();
        try {
            writeAll(lines, (entry.json() + "\n").getBytes(UTF_8));
            lines.force(true);
        } catch (IOException failed) {
            lines.truncate(start);
            lines.position(start);
            throw failed;
        }
    }

    private void keep(Path file, byte[] envelope) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (var channel = FileChannel.open(draft, CREATE, WRITE)) {
            channel.truncate(0);
            writeAll(channel, envelope);
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(file.getParent(), READ)) {
            directory.force(true);
        }
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
