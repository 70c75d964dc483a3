package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server found running on a data folder.
 *
 * @param process its main process
 * @param port TCP port it was told to listen on
 */
record Postmaster(ProcessHandle process, int port) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int SECONDS_FOR_ORPHANS = 10;

    /** The server that {@code postmaster.pid} names, if that process is alive and really is a server of this folder. */
    static Optional<Postmaster> on(Path folder) {
        var lines = pidFile(folder);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        var pid = Long.parseLong(lines.get(PID_LINE).strip());
        var port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(pid)
                .filter(process -> worksIn(process, folder))
                .map(process -> new Postmaster(process, port));
    }

    private static List<String> pidFile(Path folder) {
        var file = folder.resolve("postmaster.pid");
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every PostgreSQL process has its data folder as working folder; the number alone may belong to anybody by now. */
    private static boolean worksIn(ProcessHandle process, Path folder) {
        var entry = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(entry.resolve("cwd")).equals(folder)
                    && Files.readSymbolicLink(entry.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes the folder ready for a new server after its last one died without a word: sessions that outlived their server
     * are waited for and then killed (only they keep the old shared memory alive), and a {@code postmaster.pid} whose
     * number now belongs to somebody else is removed. One whose process is dead is left: the server judges it itself,
     * and by it finds the shared memory to clear away.
     */
    static void clearRemains(Path folder) {
        var orphans = ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, folder))
                .toList();
        var gone = CompletableFuture.allOf(
                orphans.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            gone.get(SECONDS_FOR_ORPHANS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            orphans.forEach(ProcessHandle::destroyForcibly);
            gone.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        removeForeignPidFile(folder);
    }

    private static void removeForeignPidFile(Path folder) {
        var file = folder.resolve("postmaster.pid");
        var lines = pidFile(folder);
        var pid = lines.isEmpty() ? "" : lines.get(PID_LINE).strip();
        if (!pid.matches("\\d{1,18}") || ProcessHandle.of(Long.parseLong(pid)).isPresent()) {
            PortalFolder.delete(file);
        }
    }
}
