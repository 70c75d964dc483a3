package eborder.web.server;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The two ways into the database: as the portal, with rights on rows only, and as the owner, for migrations. The
 * server reads the settings while it deploys, when our own settings file isn't there yet: the defaults stand here.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/eborder",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "jdbc:postgresql://${MPCONFIG=eborder.db.host:127.0.0.1}:${MPCONFIG=eborder.db.port:5432}"
                + "/${MPCONFIG=eborder.db.name:eborder}?ApplicationName=eborder&connectTimeout=5&socketTimeout=60"
                + "&reWriteBatchedInserts=true",
        user = "${MPCONFIG=eborder.db.user:eborder_app}",
        password = "${MPCONFIG=eborder.db.password:}",
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.match-connections=false",
            "fish.payara.max-wait-time-in-millis=10000"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/eborder-owner",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "jdbc:postgresql://${MPCONFIG=eborder.db.host:127.0.0.1}:${MPCONFIG=eborder.db.port:5432}"
                + "/${MPCONFIG=eborder.db.name:eborder}?ApplicationName=eborder-migration&connectTimeout=5",
        user = "${MPCONFIG=eborder.db.owner.user:eborder_owner}",
        password = "${MPCONFIG=eborder.db.owner.password:}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 3)
@ApplicationScoped
class Databases {
    private static final int ANSWER_WITHIN_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/eborder")
    private DataSource portal;

    @Resource(lookup = "java:app/jdbc/eborder-owner")
    private DataSource owner;

    DataSource owner() {
        return owner;
    }

    boolean answers() {
        try (var connection = portal.getConnection()) {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
