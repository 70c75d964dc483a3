package eborder.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A real PostgreSQL of the portal's own, durable, on loopback, in the data folder. The caller holds the folder's lock.
 * The server is told its settings by {@code eborder.conf}, written anew at each start.
 */
class EmbeddedDatabase {
    private static final String SETTINGS = """
            # Written at each start; changes here are lost.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 80
            shared_buffers = 96MB
            max_wal_size = 512MB
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = on
            log_directory = '%s'
            log_filename = 'postgresql-%%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_line_prefix = '%%m [%%p] '
            """;

    private final PostgresProgram program;
    private final PortalFolder folder;
    private final Path files;

    EmbeddedDatabase(PostgresProgram program, PortalFolder folder) {
        this.program = program;
        this.folder = folder;
        this.files = folder.root().resolve("postgres");
    }

    /**
     * Starts the server, after making the database at the first time and after clearing away what a crash left.
     *
     * @param port TCP port on loopback
     * @return how to enter it
     */
    DatabaseAddress start(int port) {
        if (!Files.isDirectory(files)) {
            make();
        }
        requireVersion();
        stop();
        Postmaster.clearRemains(files);
        write(
                files.resolve("eborder.conf"),
                SETTINGS.formatted(port, folder.root().resolve("log")));
        program.account().take(files);
        program.account().take(folder.subfolder("log"));
        program.run(log(), "pg_ctl", "start", "-w", "-t", "60", "-s", "-D", files.toString());
        var keys = DatabaseKeys.of(folder);
        new DatabaseSetup(port, keys).complete();
        return new DatabaseAddress(Loopback.ADDRESS, port, keys.user(), keys.owner());
    }

    /** How to enter the server that runs already; empty when none does. */
    static Optional<DatabaseAddress> running(PortalFolder folder) {
        return Postmaster.on(folder.root().resolve("postgres")).map(server -> {
            var keys = DatabaseKeys.of(folder);
            return new DatabaseAddress(Loopback.ADDRESS, server.port(), keys.user(), keys.owner());
        });
    }

    /** Stops the server if one runs: open sessions are ended, everything is on disk afterwards. */
    void stop() {
        if (Postmaster.on(files).isPresent()) {
            program.run(log(), "pg_ctl", "stop", "-m", "fast", "-w", "-t", "60", "-s", "-D", files.toString());
        }
    }

    /** Completes when the server's main process ends, for whatever reason; at once when none runs. */
    CompletableFuture<?> end() {
        return Postmaster.on(files)
                .<CompletableFuture<?>>map(server -> server.process().onExit())
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Under another name first, so that a first start killed half-way is simply done again. */
    private void make() {
        var keys = DatabaseKeys.madeIn(folder);
        var unfinished = folder.root().resolve("postgres.new");
        PortalFolder.delete(unfinished);
        PortalFolder.delete(folder.root().resolve("postgres.password"));
        folder.subfolder("postgres.new");
        var password = write(folder.root().resolve("postgres.password"), keys.superuser());
        try {
            program.account().take(unfinished);
            program.account().take(password);
            program.run(
                    log(),
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums");
            var settings = unfinished.resolve("postgresql.conf");
            write(settings, Files.readString(settings) + "\ninclude 'eborder.conf'\n");
            Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PortalFolder.delete(password);
        }
    }

    private void requireVersion() {
        try {
            var version = Files.readString(files.resolve("PG_VERSION")).strip();
            if (!version.equals(PostgresProgram.MAJOR_VERSION)) {
                throw new Refusal("The database in " + files + " was made by PostgreSQL " + version + ", this eBorder"
                        + " carries " + PostgresProgram.MAJOR_VERSION + ". Move it over with pg_dump and pg_restore.");
            }
        } catch (IOException e) {
            throw new Refusal(files + " is not a PostgreSQL database: " + e.getMessage(), e);
        }
    }

    private Path log() {
        return folder.subfolder("log").resolve("postgresql-start.log");
    }

    /** Readable by this account only: one of the files is a password. */
    private static Path write(Path file, String text) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
