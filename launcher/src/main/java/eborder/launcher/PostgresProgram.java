package eborder.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked from the library that carries them.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 * @param account the operating system's account they run under
 */
record PostgresProgram(Path folder, Unprivileged account) {
    /** The version the binaries are pinned to; a data folder of another one is refused. */
    static final String MAJOR_VERSION = "18";

    private static final int OWNER_EXECUTES = 0100;

    static PostgresProgram unpacked(Home home) {
        var archive = PostgresProgram.class.getResource("/postgres-linux-" + architecture() + ".txz");
        if (archive == null) {
            throw new Refusal("There is no embedded PostgreSQL for this machine. Use one of your own: set"
                    + " EBORDER_DB_HOST, see README.md.");
        }
        try {
            var size = archive.openConnection().getContentLengthLong();
            var folder = home.unpacked().resolve("postgresql-" + MAJOR_VERSION + "-" + size);
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
            return new PostgresProgram(folder, Unprivileged.account());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL can't be unpacked", e);
        }
    }

    private static String architecture() {
        return switch (System.getProperty("os.name") + " " + System.getProperty("os.arch")) {
            case "Linux amd64" -> "x86_64";
            case "Linux aarch64" -> "arm_64";
            default -> "none";
        };
    }

    /** Under a name of its own first: a start that is killed half-way leaves nothing that looks complete. */
    private static void unpack(URL archive, Path folder) throws IOException {
        var unfinished = folder.resolveSibling(
                folder.getFileName() + "." + ProcessHandle.current().pid());
        PortalFolder.delete(unfinished);
        Files.createDirectories(unfinished);
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            PortalFolder.delete(unfinished);
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & OWNER_EXECUTES) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("Can't make " + path + " executable");
            }
        }
    }

    /**
     * Runs a program to its end.
     *
     * @param output takes what it prints; a file, as a server that is started keeps the handle open
     * @throws Refusal when it ends with anything but 0; the message carries what it printed
     */
    void run(Path output, String program, String... words) {
        var command = new ArrayList<String>(account.prefix());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new Refusal(program + " did not end within 2 minutes. See " + output);
            }
            if (process.exitValue() != 0) {
                throw new Refusal(
                        program + " failed:\n" + Files.readString(output).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while " + program + " ran.", e);
        }
    }
}
