package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * The passwords of the embedded database, made at the first start and kept in {@code keys/database.properties}, readable
 * by nobody else.
 *
 * @param superuser password of the role {@code postgres}
 * @param owner password of {@link DatabaseAddress#OWNER}
 * @param user password of {@link DatabaseAddress#USER}
 */
record DatabaseKeys(String superuser, String owner, String user) {
    static DatabaseKeys of(PortalFolder folder) {
        var file = file(folder);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    file + " is missing, but the database beside it was made with the passwords in it. Put the"
                            + " file back from your copy.");
        }
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new Refusal(file + " can't be read: " + e.getMessage(), e);
        }
        return new DatabaseKeys(
                required(lines, "superuser.password"),
                required(lines, "owner.password"),
                required(lines, "app.password"));
    }

    private static String required(Properties lines, String name) {
        var value = lines.getProperty(name, "");
        if (value.isBlank()) {
            throw new Refusal("keys/database.properties has no " + name + ".");
        }
        return value;
    }

    /** Those in the folder, or new ones, on disk before this returns. */
    static DatabaseKeys madeIn(PortalFolder folder) {
        var file = file(folder);
        if (!Files.isRegularFile(file)) {
            write(file, new DatabaseKeys(RandomText.make(), RandomText.make(), RandomText.make()));
        }
        return of(folder);
    }

    private static Path file(PortalFolder folder) {
        return folder.subfolder("keys").resolve("database.properties");
    }

    private static void write(Path file, DatabaseKeys keys) {
        var text = "superuser.password=" + keys.superuser + "\nowner.password=" + keys.owner + "\napp.password="
                + keys.user + "\n";
        var unfinished = file.resolveSibling("database.properties.new");
        try {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
            PortalFolder.delete(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(text));
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
