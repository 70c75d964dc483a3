package eborder.launcher;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * What the embedded server must be before the portal may use it: durable, with the portal's database and its two roles.
 * Every step may be repeated.
 */
final class DatabaseSetup {
    private static final List<String> MUST_BE_ON =
            List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    /** Not by the driver manager: it would remember this driver, and a command of the portal brings its own. */
    private static final Driver DRIVER = ServiceLoader.load(Driver.class, DatabaseSetup.class.getClassLoader())
            .findFirst()
            .orElseThrow();

    private final int port;
    private final DatabaseKeys keys;

    DatabaseSetup(int port, DatabaseKeys keys) {
        this.port = port;
        this.keys = keys;
    }

    void complete() {
        try {
            try (var server = connect("postgres")) {
                requireDurability(server);
                role(server, DatabaseAddress.OWNER, keys.owner());
                role(server, DatabaseAddress.USER, keys.user());
                database(server);
            }
            try (var database = connect(DatabaseAddress.DATABASE)) {
                rights(database);
            }
        } catch (SQLException e) {
            throw new Refusal("The embedded database can't be set up: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", keys.superuser());
        return DRIVER.connect("jdbc:postgresql://" + Loopback.ADDRESS + ":" + port + "/" + database, properties);
    }

    private static void requireDurability(Connection server) throws SQLException {
        for (var setting : MUST_BE_ON) {
            var value = first(server, "show " + setting);
            if (!value.equals("on")) {
                throw new Refusal("The embedded database runs with " + setting + "=" + value + ": what it acknowledges"
                        + " could be lost. Remove that setting from postgresql.auto.conf in the data folder.");
            }
        }
    }

    private static String first(Connection server, String query) throws SQLException {
        try (var statement = server.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** Names are constants of ours and passwords hexadecimal: nothing in them needs quoting. */
    private static void role(Connection server, String name, String password) throws SQLException {
        var verb = first(server, "select 1 from pg_roles where rolname = '" + name + "'")
                        .isEmpty()
                ? "create"
                : "alter";
        run(server, verb + " role " + name + " login nosuperuser nocreatedb nocreaterole password '" + password + "'");
    }

    private static void database(Connection server) throws SQLException {
        if (first(server, "select 1 from pg_database where datname = '" + DatabaseAddress.DATABASE + "'")
                .isEmpty()) {
            run(server, "create database " + DatabaseAddress.DATABASE + " owner " + DatabaseAddress.OWNER);
        }
    }

    /** The working role may enter and see the schema; what it may do with each table is the migrations' to grant. */
    private static void rights(Connection database) throws SQLException {
        run(database, "revoke all on database " + DatabaseAddress.DATABASE + " from public");
        run(database, "grant connect on database " + DatabaseAddress.DATABASE + " to " + DatabaseAddress.USER);
        run(database, "revoke create on schema public from public");
        run(database, "grant usage, create on schema public to " + DatabaseAddress.OWNER);
        run(database, "grant usage on schema public to " + DatabaseAddress.USER);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
