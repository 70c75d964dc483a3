package eborder.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the real server that {@code ./eborder run} starts. */
class EmbeddedDatabaseTest {
    private static final PostgresProgram PROGRAM = PostgresProgram.unpacked(Home.ofTheLauncher());

    @TempDir
    Path path;

    private PortalFolder folder;
    private EmbeddedDatabase database;

    @BeforeEach
    void open() {
        folder = PortalFolder.at(path);
        database = new EmbeddedDatabase(PROGRAM, folder);
    }

    @AfterEach
    void close() {
        database.stop();
    }

    @Test
    void runs_durable_and_on_loopback_only() throws SQLException {
        try (var owner = asOwner(start())) {
            assertThat(text(owner, "show fsync")).isEqualTo("on");
            assertThat(text(owner, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(owner, "show full_page_writes")).isEqualTo("on");
            assertThat(text(owner, "show data_checksums")).isEqualTo("on");
            assertThat(text(owner, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void keeps_what_it_acknowledged_when_its_main_process_is_killed() throws Exception {
        try (var owner = asOwner(start())) {
            run(owner, "create table seen (n int)");
            run(owner, "insert into seen values (1), (2), (3)");
            Postmaster.on(folder.root().resolve("postgres"))
                    .orElseThrow()
                    .process()
                    .destroyForcibly();
            assertThat(database.end()).succeedsWithin(Duration.ofSeconds(20));
        }
        assertThat(folder.root().resolve("postgres/postmaster.pid")).exists();

        try (var owner = asOwner(start())) {
            assertThat(text(owner, "select count(*) from seen")).isEqualTo("3");
        }
    }

    @Test
    void starts_over_a_pid_file_whose_number_now_belongs_to_somebody_else() throws Exception {
        start();
        database.stop();
        var pidFile = folder.root().resolve("postgres/postmaster.pid");
        Files.write(
                pidFile,
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        folder.root().resolve("postgres").toString(),
                        "1700000000",
                        "5432",
                        "",
                        "127.0.0.1",
                        "0 0"));

        try (var owner = asOwner(start())) {
            assertThat(text(owner, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void takes_over_from_a_server_that_outlived_its_launcher() throws Exception {
        var first = start();
        var second = start();

        assertThat(second.port()).isNotEqualTo(first.port());
        try (var owner = asOwner(second)) {
            assertThat(text(owner, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void begins_again_when_the_first_start_was_killed_half_way() throws Exception {
        Files.createDirectories(folder.root().resolve("postgres.new/base"));
        Files.writeString(folder.root().resolve("postgres.new/PG_VERSION"), "18");

        try (var owner = asOwner(start())) {
            assertThat(text(owner, "select 1")).isEqualTo("1");
        }
        assertThat(folder.root().resolve("postgres.new")).doesNotExist();
    }

    @Test
    void keeps_its_passwords_to_itself_and_its_tables_from_the_working_role() throws Exception {
        var address = start();

        assertThat(Files.getPosixFilePermissions(folder.root().resolve("keys/database.properties")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        try (var user = connect(address, DatabaseAddress.USER, address.password())) {
            assertThat(catchThrowable(() -> run(user, "create table mine (n int)")))
                    .hasMessageContaining("permission denied");
        }
    }

    private DatabaseAddress start() {
        return database.start(Loopback.freePort());
    }

    private static Connection asOwner(DatabaseAddress address) throws SQLException {
        return connect(address, DatabaseAddress.OWNER, address.ownerPassword());
    }

    private static Connection connect(DatabaseAddress address, String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:" + address, user, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
