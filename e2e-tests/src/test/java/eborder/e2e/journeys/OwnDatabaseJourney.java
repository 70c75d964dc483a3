package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalDatabase;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator's own PostgreSQL, prepared as the README says; here another portal's server plays it. */
@ExtendWith(RunningPortal.class)
class OwnDatabaseJourney {
    private static final String DATABASE = "own_eborder";
    private static final String PASSWORD = "mat-khau-rieng";

    private final Path folder =
            Project.results().resolve("own-database-" + ProcessHandle.current().pid());

    @Test
    void works_on_a_server_that_it_has_not_started(PortalProcess other) {
        var server = PortalDatabase.of(other);
        prepare(server);

        try (var portal = PortalProcess.start(folder, settings(server))) {
            var call = ConfirmedCall.play(portal.address(), 1);

            assertThat(server.texts(DATABASE, "select number from permit"))
                    .contains(call.number().replace("-", ""));
            assertThat(folder.resolve("postgres")).doesNotExist();
            assertThat(portal.handle()
                            .descendants()
                            .map(process -> process.info().commandLine().orElse("")))
                    .noneMatch(command -> command.contains("postgres -D"));
        }
    }

    /** Word for word what the README tells the operator, with names of his own. */
    private static void prepare(PortalDatabase server) {
        server.run(
                "postgres",
                "create role own_owner login password '" + PASSWORD + "'",
                "create role own_app login password '" + PASSWORD + "'",
                "create database " + DATABASE + " owner own_owner encoding 'UTF8' template template0");
        server.run(
                DATABASE,
                "revoke create on schema public from public",
                "grant usage, create on schema public to own_owner",
                "grant usage on schema public to own_app");
    }

    private static Map<String, String> settings(PortalDatabase server) {
        return Map.of(
                "EBORDER_DB_HOST",
                "127.0.0.1",
                "EBORDER_DB_PORT",
                Integer.toString(server.port()),
                "EBORDER_DB_NAME",
                DATABASE,
                "EBORDER_DB_USER",
                "own_app",
                "EBORDER_DB_PASSWORD",
                PASSWORD,
                "EBORDER_DB_OWNER_USER",
                "own_owner",
                "EBORDER_DB_OWNER_PASSWORD",
                PASSWORD);
    }
}
