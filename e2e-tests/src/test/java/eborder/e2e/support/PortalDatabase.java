package eborder.e2e.support;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The PostgreSQL that a portal has started for itself, entered as its superuser: behind the portal's back. */
public record PortalDatabase(Path folder) {
    private static final int LINE_OF_PORT = 3;

    public static PortalDatabase of(PortalProcess portal) {
        return new PortalDatabase(portal.folder());
    }

    /** The main process, whose children end with it or soon after. */
    public ProcessHandle postmaster() {
        return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).orElseThrow();
    }

    /** Kills the server and every process of it, as a machine that loses its power does. */
    public void kill() {
        var postmaster = postmaster();
        var all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
    }

    public int port() {
        return Integer.parseInt(pidFile().get(LINE_OF_PORT).strip());
    }

    public String superuserPassword() {
        var keys = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("keys/database.properties"))) {
            keys.load(reader);
        } catch (IOException unreadable) {
            throw new Failed("No keys in " + folder, unreadable);
        }
        return keys.getProperty("superuser.password");
    }

    /** The first column of every row. */
    public List<String> texts(String database, String query) {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new Failed(query, e);
        }
    }

    public void run(String database, String... commands) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new Failed("Not done", e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, "postgres", superuserPassword());
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        } catch (IOException unreadable) {
            throw new Failed("No server runs on " + folder, unreadable);
        }
    }
}
