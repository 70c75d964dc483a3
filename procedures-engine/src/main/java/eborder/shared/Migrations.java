package eborder.shared;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the state this version needs; forward only (house.md 5, decision 8). */
public final class Migrations {
    private Migrations() {}

    /**
     * Runs what is missing, as the owner of the schema.
     *
     * @param owner connects as the owner role, which no use case ever does
     * @param applicationRole receives the grants; it exists already
     */
    public static void run(DataSource owner, String applicationRole) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", applicationRole))
                .load()
                .migrate();
    }
}
