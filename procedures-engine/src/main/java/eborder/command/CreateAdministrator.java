package eborder.command;

import eborder.audit.AuditDigest;
import eborder.audit.AuditEvent;
import eborder.audit.AuditFacts;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.party.NewAccount;
import eborder.party.Passwords;
import eborder.party.Role;
import eborder.shared.Problem;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * {@code create-admin [--username NAME] [--force]}: makes the first administrator and prints the one-time password. Refuses
 * when there is one already, unless forced. Ends with 0, 1 if refused, 2 if the words make no sense.
 */
public final class CreateAdministrator {
    private static final String INSERT_ACCOUNT = """
            insert into account (id, username, name, password_hash, roles, language, must_change_password, state,
                                 state_since, credentials_since, created, version)
            values (?, ?, ?, ?, ?, ?, true, 'ACTIVE', ?, ?, ?, 1)""";

    private final Connection database;
    private final Clock clock;

    private CreateAdministrator(Connection database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public static void main(String[] words) {
        System.exit(run(List.of(words), DatabaseSettings.fromEnvironment(), System.out));
    }

    static int run(List<String> words, DatabaseSettings settings, PrintStream screen) {
        List<String> left = new ArrayList<>(words);
        boolean force = left.remove("--force");
        boolean named = left.size() == 2 && left.get(0).equals("--username");
        if (!left.isEmpty() && !named) {
            screen.println("usage: create-admin [--username NAME] [--force]");
            return 2;
        }
        String username = named ? left.get(1) : "admin";
        try (Connection database = settings.connect("eborder create-admin")) {
            database.setAutoCommit(false);
            return new CreateAdministrator(database, Clock.systemUTC()).create(username, force, screen);
        } catch (SQLException e) {
            screen.println("no administrator created, the database " + settings + " said: " + e.getMessage());
            return 1;
        }
    }

    private int create(String username, boolean force, PrintStream screen) throws SQLException {
        if (!force && isThereOne()) {
            screen.println("no administrator created: there is one already; --force makes another");
            return 1;
        }
        NewAccount wanted;
        try {
            wanted = new NewAccount(username, username, Set.of(Role.SYS_ADMIN), null, null, "vi");
        } catch (Problem e) {
            screen.println("no administrator created: a user name has 3 to 40 of a-z, 0-9, dot, hyphen, underscore");
            return 2;
        }
        Passwords passwords = new Passwords();
        String password = passwords.oneTime();
        add(wanted, passwords.hash(password));
        database.commit();
        screen.println("user name: " + wanted.username());
        screen.println("one-time password: " + password);
        return 0;
    }

    private boolean isThereOne() throws SQLException {
        String sql = "select 1 from account where state = 'ACTIVE' and roles = '" + Role.SYS_ADMIN + "'";
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private void add(NewAccount wanted, String hash) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        insert(
                INSERT_ACCOUNT,
                id,
                wanted.username(),
                wanted.name(),
                hash,
                Role.SYS_ADMIN.name(),
                wanted.language(),
                at,
                at,
                at);
        Deed deed = new Deed(
                AuditEvent.ACCOUNT_CREATED, now, "command", "account:" + id, Map.of("roles", Role.SYS_ADMIN.name()));
        insert(
                AuditTrail.INSERT,
                at,
                deed.event().name(),
                deed.actor(),
                deed.subject(),
                AuditFacts.write(deed.facts()),
                AuditDigest.of(deed));
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
