package eborder.signature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that is there with all its files or not at all, whenever the machine stops: written beside its place,
 * flushed to disk, then renamed. Only its owner can read it (folder 700, files 600).
 */
final class DurableFolder {
    private static final String DRAFT = ".draft-";

    private DurableFolder() {}

    /** @throws IOException also if the folder is there already and holds something */
    static void create(Path folder, Map<String, byte[]> files) throws IOException {
        Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        Path draft = Files.createTempDirectory(parent, draftPrefix(folder)); // 700 by contract
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(draft.resolve(file.getKey()), file.getValue());
        }
        flush(draft);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        flush(parent);
    }

    /** Removes what a process that was killed in the middle has left behind. */
    static void removeDrafts(Path folder) throws IOException {
        try (Stream<Path> drafts = Files.list(folder.toAbsolutePath().getParent())) {
            for (Path draft : drafts.filter(
                            path -> path.getFileName().toString().startsWith(draftPrefix(folder)))
                    .toList()) {
                remove(draft);
            }
        }
    }

    private static String draftPrefix(Path folder) {
        return "." + folder.getFileName() + "-draft-";
    }

    private static void remove(Path draft) throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(draft);
    }

    private static void write(Path file, byte[] content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var mode = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, mode, ownerOnly)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Adds a file to a folder that is there: whole, or not at all. */
    static void add(Path folder, String name, byte[] content) throws IOException {
        Path draft = folder.resolve(DRAFT + name);
        Files.deleteIfExists(draft);
        write(draft, content);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        flush(folder);
    }

    private static void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
