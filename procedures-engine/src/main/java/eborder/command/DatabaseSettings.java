package eborder.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** The portal's database as MicroProfile Config names it: system property {@code eborder.db.host}, else EBORDER_DB_HOST. */
record DatabaseSettings(String host, int port, String name, String user, String password) {
    static DatabaseSettings fromEnvironment() {
        return new DatabaseSettings(
                text("host").orElse("127.0.0.1"),
                text("port").map(Integer::parseInt).orElse(5432),
                text("name").orElse("eborder"),
                text("user").orElse("eborder_app"),
                text("password").orElse(""));
    }

    /** @param purpose tells this connection from the portal's own */
    Connection connect(String purpose) throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setServerNames(new String[] {host});
        database.setPortNumbers(new int[] {port});
        database.setDatabaseName(name);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName(purpose);
        return database.getConnection();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + name;
    }

    private static Optional<String> text(String setting) {
        String property = "eborder.db." + setting;
        String variable = property.replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
