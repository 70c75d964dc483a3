package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;

/**
 * The data folder of one portal: {@code postgres}, {@code keys}, {@code single-window}, {@code payments}, {@code log}, and {@code tmp} for
 * what ends with the process.
 *
 * @param root an absolute path without links
 */
record PortalFolder(Path root) {
    static PortalFolder at(Path path) {
        try {
            Files.createDirectories(path);
            var folder = new PortalFolder(path.toRealPath());
            folder.subfolder("log");
            return folder;
        } catch (IOException e) {
            throw new Refusal("The data folder " + path + " can't be made: " + e.getMessage(), e);
        }
    }

    /** A folder in this one, made when absent. */
    Path subfolder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one lock on the folder; empty when another process holds it. The kernel frees it however the process ends. */
    Optional<FileLock> lock() {
        try {
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (IOException e) {
            throw new Refusal("The data folder " + root + " can't be locked: " + e.getMessage(), e);
        }
    }

    FileLock requireLock() {
        return lock().orElseThrow(() -> new Refusal("Another eBorder is running on the data folder " + root
                + ". Stop it, or choose another folder with --data."));
    }

    /** An empty folder for this process. What dead processes left behind is deleted. */
    Path scratch() {
        var tmp = subfolder("tmp");
        try (var leftovers = Files.list(tmp)) {
            leftovers.filter(PortalFolder::isAbandoned).forEach(PortalFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return subfolder("tmp/" + ProcessHandle.current().pid());
    }

    private static boolean isAbandoned(Path leftover) {
        var name = leftover.getFileName().toString();
        return !name.matches("\\d{1,18}")
                || ProcessHandle.of(Long.parseLong(name))
                        .filter(process ->
                                process.pid() != ProcessHandle.current().pid())
                        .isEmpty();
    }

    /** Deletes a file or a whole folder, without following links; what is gone already is no error. */
    static void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't delete " + path, e);
        }
    }
}
