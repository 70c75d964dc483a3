package eborder.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the database to this version's schema, as the owner role; the portal itself works as the role without rights to change it. */
@ApplicationScoped
class Migration {
    private final Databases databases;
    private final String appRole;

    @Inject
    Migration(
            Databases databases,
            @ConfigProperty(name = "eborder.db.user", defaultValue = "eborder_app") String appRole) {
        this.databases = databases;
        this.appRole = appRole;
    }

    /** @throws org.flywaydb.core.api.FlywayException naming the migration that failed */
    void run() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(databases.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", appRole))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
