package eborder.e2e.bench;

import eborder.e2e.api.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * The database of the portal that is measured, under the role that owns the tables.
 *
 * @param url JDBC address
 */
record BenchDatabase(String url, String user, String password) {
    private static final int LINE_OF_PORT = 3;

    /** That of a data folder, or the operator's own by the settings {@code EBORDER_DB_…}. */
    static BenchDatabase of(Path data, Map<String, String> environment) {
        var name = environment.getOrDefault("EBORDER_DB_NAME", "eborder");
        var owner = environment.getOrDefault("EBORDER_DB_OWNER_USER", "eborder_owner");
        if (environment.containsKey("EBORDER_DB_HOST")) {
            var place = environment.get("EBORDER_DB_HOST") + ":" + environment.getOrDefault("EBORDER_DB_PORT", "5432");
            return new BenchDatabase(
                    "jdbc:postgresql://" + place + "/" + name,
                    owner,
                    environment.getOrDefault("EBORDER_DB_OWNER_PASSWORD", ""));
        }
        try {
            var port =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(LINE_OF_PORT);
            return new BenchDatabase(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/" + name, owner, ownerPassword(data));
        } catch (IOException unreadable) {
            throw new Failed(
                    data + " is not the data folder of a running portal: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String ownerPassword(Path data) throws IOException {
        var keys = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("keys/database.properties"))) {
            keys.load(reader);
        }
        return keys.getProperty("owner.password", "");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return url;
    }
}
